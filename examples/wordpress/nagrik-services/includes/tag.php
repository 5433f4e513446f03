<?php
/**
 * The tag of a service with its link inside, as the portal's own page for webmasters writes it: the link is what a visitor gets
 * without script, behind an ad blocker, while the portal is away, and when this plug-in is off.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const SURFACES = array( 'auto', 'frame', 'inline', 'link' );
const THEMES   = array( 'plain', 'gov', 'dark' );
/** Of a list: one entry as a card, or that on the page of an address that does not exist. */
const VIEWS = array( 'card', 'not-found' );

const SHORTCODE = 'nagrik';

add_shortcode( SHORTCODE, __NAMESPACE__ . '\shortcode' );

/**
 * `[nagrik service="complaint-form" lang="hi" surface="frame" theme="gov"]`
 *
 * @param array<string, string>|string $given Attributes; '' where there are none.
 */
function shortcode( $given ): string {
	$set     = settings();
	$given   = shortcode_atts(
		array(
			'service'  => '',
			'lang'     => $set['lang'],
			'surface'  => '',
			'theme'    => '',
			'view'     => '',
			'district' => '',
		),
		$given,
		SHORTCODE
	);
	$service = sanitize_key( $given['service'] );
	$known   = services();
	$unknown = $known ? ! isset( $known[ $service ] ) : 1 !== preg_match( '/^[a-z][a-z-]*$/', $service );
	if ( $unknown || '' === $set['portal'] ) {
		return mistake( $service );
	}
	$lang = isset( LANGUAGES[ $given['lang'] ] ) ? $given['lang'] : $set['lang'];
	$more = '';
	foreach ( array( 'surface' => SURFACES, 'theme' => THEMES, 'view' => VIEWS ) as $name => $values ) {
		if ( in_array( $given[ $name ], $values, true ) ) {
			$more .= sprintf( ' %s="%s"', $name, esc_attr( $given[ $name ] ) );
		}
	}
	$query = array();
	if ( in_array( $given['view'], VIEWS, true ) ) {
		$query['view'] = $given['view'];
	}
	if ( 1 === preg_match( '/^\d{4}$/', $given['district'] ) ) {
		$more             .= sprintf( ' district="%s"', esc_attr( $given['district'] ) );
		$query['district'] = $given['district'];
	}
	enqueue_embed( $service, (string) $given['surface'] );
	$name = $known[ $service ]['name'][ $lang ] ?? __( 'Open on the portal of the police', 'nagrik-services' );
	return sprintf(
		'<nagrik-%1$s site="%2$s" lang="%3$s"%4$s><a href="%5$s">%6$s</a>%7$s</nagrik-%1$s>',
		$service, // Letters and hyphens, as checked above.
		esc_attr( $set['site'] ),
		esc_attr( $lang ),
		$more,
		esc_url( frame_address( $service, $lang, $set['site'], $query ) ),
		esc_html( $name ),
		isset( $query['view'] ) && 'link' !== $given['surface'] ? drawn_card( $service, $lang, array( 'view' => 'card' ) + $query, $name ) : ''
	);
}

/**
 * One entry without script: drawn by the portal, in a frame that runs none.
 *
 * @param array<string, string> $query What the portal is asked for, as on the tag.
 */
function drawn_card( string $service, string $lang, array $query, string $name ): string {
	return sprintf(
		'<noscript><iframe src="%s" title="%s" lang="%s" width="100%%" height="%d" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="origin"></iframe></noscript>',
		esc_url( frame_address( $service, $lang, settings()['site'], $query ) ),
		esc_attr( $name ),
		esc_attr( $lang ),
		'ur' === $lang ? 800 : 640
	);
}

/** Tells whoever can mend it; a visitor sees nothing. */
function mistake( string $service ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	return '<p><em>' . esc_html(
		'' === settings()['portal']
			? __( 'Nagrik: the portal’s address is not set yet (Settings → Police services).', 'nagrik-services' )
			/* translators: %s: what was written as the service */
			: sprintf( __( 'Nagrik: the portal has no service “%s”.', 'nagrik-services' ), $service )
	) . '</em></p>';
}

/** Where a service is framed; opened as a page of its own, the portal leads on to the service's page. */
function frame_address( string $service, string $lang, string $site, array $query = array() ): string {
	return settings()['portal'] . '/embed/frame/' . rawurlencode( $service ) . '?' . http_build_query( compact( 'lang', 'site' ) + $query, '', '&' );
}

add_filter(
	'wp_kses_allowed_html',
	/** Editors who may not write any HTML they like may write these tags: they can hold a public service and nothing else. */
	static function ( $tags, $context ) {
		if ( 'post' === $context && is_array( $tags ) ) {
			foreach ( array_keys( services() ) as $service ) {
				$tags[ 'nagrik-' . $service ] = array_fill_keys( array( 'site', 'lang', 'surface', 'theme', 'view', 'district', 'station' ), true );
			}
		}
		return $tags;
	},
	10,
	2
);
