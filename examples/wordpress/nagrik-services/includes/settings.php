<?php
/**
 * What an administrator has set: one option, always whole.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const OPTION    = 'nagrik_services';
const LANGUAGES = array(
	'hi' => 'हिन्दी',
	'en' => 'English',
	'ur' => 'اردو',
);

/**
 * @return array{portal: string, site: string, lang: string} The release is kept apart: `pinned_release()`.
 */
function settings(): array {
	$set = get_option( OPTION );
	return array_merge(
		array(
			'portal' => '',
			'site'   => '',
			'lang'   => 'hi',
		),
		is_array( $set ) ? $set : array()
	);
}

/**
 * The origin of an address: `https://portal.example`.
 *
 * @return string '' where it is none, or one that is not encrypted and not on this machine.
 */
function origin_of( string $address ): string {
	$parts = wp_parse_url( trim( $address ) );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) ) {
		return '';
	}
	$scheme = strtolower( $parts['scheme'] ?? '' );
	$here   = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && $here ) ) {
		return '';
	}
	$origin = $scheme . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
	return esc_url_raw( $origin, array( 'https', 'http' ) );
}

/**
 * What stands in the form becomes what is kept. A value that is none leaves the earlier one, and says so.
 *
 * @param mixed $given Of the form.
 */
function sanitize_settings( $given ): array {
	$before = settings();
	if ( ! is_array( $given ) ) {
		return $before;
	}
	$now    = $before;
	$portal = origin_of( (string) ( $given['portal'] ?? '' ) );
	if ( '' === $portal ) {
		refuse( 'portal', __( 'The portal’s address must begin with https://.', 'nagrik-services' ) );
	} else {
		$now['portal'] = $portal;
	}
	$site = trim( (string) ( $given['site'] ?? '' ) );
	if ( 1 === preg_match( '/^[A-Za-z0-9_.-]{1,64}$/', $site ) ) {
		$now['site'] = $site;
	} else {
		refuse( 'site', __( 'The site’s name has letters, digits, dots and hyphens only.', 'nagrik-services' ) );
	}
	if ( isset( LANGUAGES[ $given['lang'] ?? '' ] ) ) {
		$now['lang'] = $given['lang'];
	}
	// Absent where it is not the form that sets something.
	if ( isset( $given['release'] ) ) {
		choose_release( (string) $given['release'], $before['portal'], $now['portal'] );
	}
	return $now;
}

/** @param string $version '' for the evergreen loader. */
function choose_release( string $version, string $portal_before, string $portal ): void {
	$pinned = pinned_release();
	if ( '' === $version ) {
		unpin_release();
	} elseif ( $portal !== $portal_before || $version !== ( $pinned['version'] ?? '' ) ) {
		$why = pin_release( $portal, $version );
		if ( '' !== $why ) {
			refuse( 'release', $why );
		}
	}
}

function refuse( string $field, string $why ): void {
	// Options are also set outside of the form, where nobody reads this.
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, OPTION . '-' . $field, $why );
	}
}
