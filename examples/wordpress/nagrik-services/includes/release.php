<?php
/**
 * The fixed release that an administrator has chosen: what its files must be, as the portal has signed it. Kept apart from the
 * settings and read only by pages on which a service stands: it names every file of a release.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

const RELEASE = 'nagrik_services_release';
/** In bytes. A manifest names every file of every release that the portal keeps. */
const MANIFEST_LIMIT = 4 * MB_IN_BYTES;

/**
 * @return array{portal: string, version: string, key: string, files: array<string, string>, inline: array<string, string[]>}|null
 *         `files`: the `integrity` of each file by its name; `inline`: what each service loads where it stands on the page
 *         itself; `key`: the portal's, with which the manifest was signed (base64). null for the evergreen loader.
 */
function pinned_release(): ?array {
	$kept = get_option( RELEASE );
	return is_array( $kept ) && settings()['portal'] === ( $kept['portal'] ?? null ) ? $kept : null;
}

/** Back to the evergreen loader. The portal's key is forgotten with it: that is the way to a new one. */
function unpin_release(): void {
	delete_option( RELEASE );
}

/**
 * Keeps a release of a portal: its sums come out of the signed manifest, and out of nothing else.
 *
 * @return string Why not; '' where it is kept.
 */
function pin_release( string $portal, string $version ): string {
	$signed = signed_manifest( $portal );
	$found  = releases_in( $signed )[ $version ] ?? null;
	if ( null === $found ) {
		return __( 'The portal did not confirm this release: the earlier choice stays.', 'nagrik-services' );
	}
	$kept = get_option( RELEASE );
	// The key that was there first is the portal's: whoever takes over its files later has another one.
	if ( is_array( $kept ) && $portal === $kept['portal'] && $signed['key'] !== $kept['key'] ) {
		return __( 'The list of releases is signed with another key than before: the earlier choice stays. If the portal has told you of a new key, choose “Always the newest” first.', 'nagrik-services' );
	}
	$pinned = array(
		'portal'  => $portal,
		'version' => $version,
		'key'     => $signed['key'],
	) + $found;
	update_option( RELEASE, $pinned, false );
	return '';
}

/** @return string[] The versions that a portal keeps, newest first. */
function versions( string $portal ): array {
	return array_map( 'strval', array_keys( releases_in( signed_manifest( $portal ) ) ) );
}

/**
 * The portal's manifest, where its signature fits (Ed25519, RFC 8032): over the bytes as they came, before anybody reads them.
 *
 * @return array{key: string, manifest: array<string, mixed>}|null
 */
function signed_manifest( string $portal ): ?array {
	$text = fetch_from_portal( $portal, '/embed/manifest.json', MANIFEST_LIMIT );
	if ( '' === $text ) {
		return null;
	}
	// phpcs:disable WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_decode, WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- keys and signatures are written so.
	$signature = (string) base64_decode( fetch_from_portal( $portal, '/embed/manifest.json.sig' ), true );
	$jwk       = ask_portal( $portal, '/embed/key.json' );
	$key       = (string) base64_decode( strtr( (string) ( $jwk['x'] ?? '' ), '-_', '+/' ) );
	$fits      = SODIUM_CRYPTO_SIGN_BYTES === strlen( $signature )
		&& SODIUM_CRYPTO_SIGN_PUBLICKEYBYTES === strlen( $key )
		&& sodium_crypto_sign_verify_detached( $signature, $text, $key );
	$manifest  = $fits ? json_decode( $text, true ) : null;
	return is_array( $manifest ) ? array(
		'key'      => base64_encode( $key ),
		'manifest' => $manifest,
	) : null;
	// phpcs:enable
}

/**
 * @return array<string, array{files: array<string, string>, inline: array<string, string[]>}> By version, newest first.
 */
function releases_in( ?array $signed ): array {
	$releases = array();
	foreach ( $signed['manifest']['releases'] ?? array() as $release ) {
		$files = array_filter( (array) ( $release['files'] ?? array() ), __NAMESPACE__ . '\is_sum' );
		if ( isset( $files['embed.js'], $files['embed.css'] ) && 1 === preg_match( '/^[\w.-]+$/', (string) ( $release['version'] ?? '' ) ) ) {
			$releases[ $release['version'] ] = array(
				'files'  => $files,
				'inline' => array_filter( (array) ( $release['inline'] ?? array() ), 'is_array' ),
			);
		}
	}
	return $releases;
}

/** @param mixed $sum Of a manifest. */
function is_sum( $sum ): bool {
	return is_string( $sum ) && 1 === preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/=]+$#', $sum );
}
