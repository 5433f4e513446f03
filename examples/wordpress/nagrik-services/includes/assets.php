<?php
/**
 * The loader and its style sheet, once a page and only where a service stands.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'nagrik-embed';

function enqueue_embed(): void {
	$set = settings();
	if ( '' === $set['portal'] ) {
		return;
	}
	$folder = $set['portal'] . '/embed/' . ( '' === $set['release'] ? '1' : 'r/' . rawurlencode( $set['release'] ) );
	// No version: the address of a fixed release has it, and the evergreen one's is the portal's affair.
	wp_enqueue_script( HANDLE, $folder . '/embed.js', array(), null, true );
	wp_enqueue_style( HANDLE, $folder . '/embed.css', array(), null );
}

add_action(
	'wp_enqueue_scripts',
	/** In the head, so that the style sheet keeps a service's place free before it is there. Also for tags that were pasted as HTML. */
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( false !== strpos( $post->post_content, '<nagrik-' ) || has_shortcode( $post->post_content, 'nagrik' ) ) ) {
			enqueue_embed();
		}
	}
);

/** The attributes by which a browser checks a fixed release's file. */
function integrity_of( string $file ): string {
	$sum = settings()['integrity'][ $file ] ?? '';
	return '' === $sum ? '' : sprintf( ' integrity="%s" crossorigin="anonymous"', esc_attr( $sum ) );
}

add_filter(
	'script_loader_tag',
	static function ( $tag, $handle, $src ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- it is enqueued: this is how it is written.
		return sprintf( '<script type="module" src="%s" id="%s-js"%s></script>' . "\n", esc_url( $src ), HANDLE, integrity_of( 'embed.js' ) );
	},
	10,
	3
);

add_filter(
	'style_loader_tag',
	static function ( $tag, $handle ) {
		return HANDLE === $handle ? str_replace( '<link ', '<link' . integrity_of( 'embed.css' ) . ' ', $tag ) : $tag;
	},
	10,
	2
);
