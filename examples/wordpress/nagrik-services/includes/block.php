<?php
/**
 * The block. It saves the tag with its link as static HTML, so nothing here is needed to show it but the loader.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const EDITOR = 'nagrik-services-block';

add_action(
	'init',
	static function () {
		$folder = dirname( __DIR__ ) . '/block';
		wp_register_script(
			EDITOR,
			plugins_url( 'block/block.js', __DIR__ ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			(string) filemtime( $folder . '/block.js' ),
			true
		);
		register_block_type(
			$folder,
			array(
				'render_callback' => static function ( $attributes, $content ) {
					enqueue_embed_for( $content );
					return $content;
				},
			)
		);
	}
);

add_action(
	'enqueue_block_editor_assets',
	/** What the block offers, in the words of whoever edits; and the loader, for the preview. */
	static function () {
		$set  = settings();
		$data = array(
			'portal'    => $set['portal'],
			'site'      => $set['site'],
			'lang'      => $set['lang'],
			'services'  => recent_services(),
			'languages' => LANGUAGES,
			'surfaces'  => array(
				''      => __( 'As the portal recommends', 'nagrik-services' ),
				'frame' => __( 'A sealed frame', 'nagrik-services' ),
				'link'  => __( 'A link only', 'nagrik-services' ),
			),
			'themes'    => array(
				''      => __( 'The portal’s', 'nagrik-services' ),
				'plain' => __( 'Plain', 'nagrik-services' ),
				'gov'   => __( 'Government of India', 'nagrik-services' ),
				'dark'  => __( 'Dark', 'nagrik-services' ),
			),
			'words'     => array(
				'title'    => __( 'Police service', 'nagrik-services' ),
				'service'  => __( 'Service', 'nagrik-services' ),
				'choose'   => __( 'Choose a service', 'nagrik-services' ),
				'language' => __( 'Language', 'nagrik-services' ),
				'surface'  => __( 'Surface', 'nagrik-services' ),
				'look'     => __( 'Look', 'nagrik-services' ),
				'preview'  => __( 'Preview', 'nagrik-services' ),
				'none'     => __( 'The portal’s list of services is not here yet. Look at Settings → Police services.', 'nagrik-services' ),
			),
			'uiLang'    => substr( get_user_locale(), 0, 2 ),
		);
		wp_add_inline_script( EDITOR, 'window.nagrikServices = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
		// Any of them may be chosen, and is then seen here.
		array_map( __NAMESPACE__ . '\enqueue_embed', array_keys( $data['services'] ) );
	}
);
