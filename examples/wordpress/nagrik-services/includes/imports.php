<?php
/**
 * The import map of a fixed release: `integrity` on the script's tag covers that one file, and this covers every file that the
 * script loads for services on the page itself. WordPress has a way to print one since 6.5 only.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

/** What stands on this page, as far as it is known. */
final class Imports {
	/** @var array<string, string> `integrity` by address: to be printed. */
	private static $waiting = array();
	/** @var array<string, string> As above: printed already. */
	private static $printed = array();

	/** Takes up the files of a service. A frame is the portal's own and needs none. */
	public static function add( string $service, string $surface ): void {
		$release   = pinned_release();
		$sensitive = services()[ $service ]['sensitive'] ?? true;
		$inline    = 'inline' === $surface || ( in_array( $surface, array( '', 'auto' ), true ) && ! $sensitive );
		if ( null === $release || ! $inline ) {
			return;
		}
		foreach ( $release['inline'][ $service ] ?? array() as $name ) {
			$address = release_folder() . '/' . $name;
			if ( isset( $release['files'][ $name ] ) && ! isset( self::$printed[ $address ] ) ) {
				self::$waiting[ $address ] = $release['files'][ $name ];
			}
		}
	}

	/** Writes it as `importMap()` of @nagrik/embed does. */
	public static function print(): void {
		if ( ! self::$waiting ) {
			return;
		}
		ksort( self::$waiting, SORT_STRING );
		printf(
			"<script type=\"importmap\">%s</script>\n",
			wp_json_encode( array( 'integrity' => self::$waiting ), JSON_UNESCAPED_SLASHES | JSON_HEX_TAG ) // phpcs:ignore WordPress.Security.EscapeOutput -- JSON without < and >.
		);
		self::$printed += self::$waiting;
		self::$waiting  = array();
	}
}

add_action(
	'wp_head',
	/** Before anybody's first module, or browsers that take one map only do not take it. */
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post ) {
			enqueue_embed_for( $post->post_content );
		}
		Imports::print();
	},
	0
);

// A widget of a theme without blocks is known only once it is drawn: before the loader, which stands at the end.
add_action( 'wp_footer', array( Imports::class, 'print' ), 1 );
add_action( 'admin_head', array( Imports::class, 'print' ), 0 );
