<?php
/**
 * The portal's own catalogue of services, kept so that no page of a visitor ever waits for the portal: it is asked for in the
 * admin pages and once an hour, and what it said last stays in use while it is away.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const CATALOGUE   = 'nagrik_services_catalogue';
const FRESH       = 'nagrik_services_fresh';
const RENEW_EVENT = 'nagrik_services_renew';
/** In seconds. An editor waits for it, so it is short. */
const PATIENCE = 3;

add_action( RENEW_EVENT, __NAMESPACE__ . '\renew_catalogue' );

/**
 * @return array<string, array{name: array<string, string>, sensitive: bool}> By the name of the tag without `nagrik-`.
 */
function services(): array {
	$known = get_option( CATALOGUE );
	return is_array( $known ) ? $known : array();
}

/** As `services()`, asked for again where the last time is five minutes ago. For admin pages only. */
function recent_services(): array {
	if ( false === get_transient( FRESH ) ) {
		renew_catalogue();
	}
	return services();
}

/**
 * Asks the portal for its catalogue. An answer that is none changes nothing.
 *
 * @return bool Whether the portal answered.
 */
function renew_catalogue(): bool {
	// Set first: a portal that is away is not asked again by every page of the admin.
	set_transient( FRESH, 1, 5 * MINUTE_IN_SECONDS );
	$answer = ask_portal( settings()['portal'], '/services' );
	if ( ! isset( $answer['services'] ) || ! is_array( $answer['services'] ) ) {
		return false;
	}
	$services = array();
	foreach ( $answer['services'] as $service ) {
		$name = $service['name'] ?? null;
		if ( 1 !== preg_match( '/^nagrik-([a-z][a-z-]*)$/', (string) ( $service['tag'] ?? '' ), $tag ) || ! is_array( $name ) ) {
			continue;
		}
		$services[ $tag[1] ] = array(
			'name'      => array_map( 'sanitize_text_field', array_intersect_key( $name, LANGUAGES ) ),
			'sensitive' => ! empty( $service['sensitive'] ),
		);
	}
	update_option( CATALOGUE, $services, false );
	return true;
}

/**
 * @return array<string, mixed> What the portal answered; empty where it did not, or not in JSON.
 */
function ask_portal( string $portal, string $path ): array {
	$read = json_decode( fetch_from_portal( $portal, $path ), true );
	return is_array( $read ) ? $read : array();
}

/**
 * @param int $limit In bytes: what is longer is cut off there.
 * @return string What the portal answered, byte by byte; '' where it did not.
 */
function fetch_from_portal( string $portal, string $path, int $limit = 512 * KB_IN_BYTES ): string {
	if ( '' === $portal ) {
		return '';
	}
	// Not wp_safe_remote_get(): an administrator chose the address, and a portal may stand in the State's own network.
	$answer = wp_remote_get(
		$portal . $path,
		array(
			'timeout'             => PATIENCE,
			'redirection'         => 0,
			'limit_response_size' => $limit,
		)
	);
	return 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : '';
}

/**
 * Whether the portal lets this site frame its services: its registry decides, by the site's name and exact origin.
 *
 * @return bool|null null where the portal did not say.
 */
function is_registered(): ?bool {
	$set     = settings();
	$service = array_key_first( services() );
	if ( '' === $set['portal'] || null === $service ) {
		return null;
	}
	$answer = wp_remote_head( frame_address( $service, $set['lang'], $set['site'] ), array( 'timeout' => PATIENCE ) );
	$policy = (string) wp_remote_retrieve_header( $answer, 'content-security-policy' );
	if ( 1 !== preg_match( '/frame-ancestors ([^;]*)/', $policy, $found ) ) {
		return null;
	}
	return in_array( origin_of_site(), explode( ' ', trim( $found[1] ) ), true );
}

/** The origin under which visitors see this site. */
function origin_of_site(): string {
	$parts = wp_parse_url( home_url() );
	return $parts['scheme'] . '://' . $parts['host'] . ( isset( $parts['port'] ) ? ':' . $parts['port'] : '' );
}
