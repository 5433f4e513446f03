<?php
/**
 * The loader and its style sheet, once a page and only where a service stands.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'nagrik-embed';

/** Where the loader stands: the address of a fixed release has its version. */
function release_folder(): string {
	$release = pinned_release();
	return settings()['portal'] . '/embed/' . ( null === $release ? '1' : 'r/' . rawurlencode( $release['version'] ) );
}

/** @param string $surface '' for `auto`. */
function enqueue_embed( string $service, string $surface = '' ): void {
	if ( '' === settings()['portal'] ) {
		return;
	}
	// No version: the address of a fixed release has it, and the evergreen one's is the portal's affair.
	wp_enqueue_script( HANDLE, release_folder() . '/embed.js', array(), null, true );
	wp_enqueue_style( HANDLE, release_folder() . '/embed.css', array(), null );
	Imports::add( $service, $surface );
}

/** For each tag and shortcode in a text: also those that were pasted as HTML. */
function enqueue_embed_for( string $text ): void {
	preg_match_all( '/<nagrik-([a-z][a-z-]*)\b([^>]*)>/', $text, $tags, PREG_SET_ORDER );
	foreach ( $tags as list( , $service, $attributes ) ) {
		enqueue_embed( $service, 1 === preg_match( '/\ssurface="([a-z]*)"/', $attributes, $surface ) ? $surface[1] : '' );
	}
	if ( has_shortcode( $text, SHORTCODE ) ) {
		preg_match_all( '/' . get_shortcode_regex( array( SHORTCODE ) ) . '/', $text, $codes, PREG_SET_ORDER );
		foreach ( $codes as $code ) {
			$given = (array) shortcode_parse_atts( $code[3] );
			enqueue_embed( sanitize_key( $given['service'] ?? '' ), (string) ( $given['surface'] ?? '' ) );
		}
	}
}

/** The attributes by which a browser checks a fixed release's file. */
function integrity_of( string $file ): string {
	$sum = pinned_release()['files'][ $file ] ?? '';
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
