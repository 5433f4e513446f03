<?php
/**
 * Settings → Police services. Core's options.php checks the nonce and the capability.
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	static function () {
		register_setting(
			OPTION,
			OPTION,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\sanitize_settings',
			)
		);
	}
);

/** Another portal has another catalogue. */
$renew = static function () {
	delete_transient( FRESH );
};
add_action( 'add_option_' . OPTION, $renew );
add_action( 'update_option_' . OPTION, $renew );

add_action(
	'admin_menu',
	static function () {
		$title = __( 'Police services', 'nagrik-services' );
		add_options_page( $title, $title, 'manage_options', 'nagrik-services', __NAMESPACE__ . '\show_settings_page' );
	}
);

function show_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$set      = settings();
	$services = recent_services();
	$releases = array( '' => __( 'Always the newest (evergreen)', 'nagrik-services' ) );
	$pinned   = pinned_release()['version'] ?? '';
	$fixed    = versions( $set['portal'] );
	// The portal may be away, or keep it no longer.
	if ( '' !== $pinned ) {
		$fixed[] = $pinned;
	}
	foreach ( $fixed as $version ) {
		/* translators: %s: version of a release */
		$releases[ $version ] = sprintf( __( 'Fixed: %s, checked by the browser', 'nagrik-services' ), $version );
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				show_row( 'portal', __( 'Address of the portal', 'nagrik-services' ), input( 'portal', 'url', $set['portal'], 'https://' ) );
				show_row(
					'site',
					__( 'Name of this site', 'nagrik-services' ),
					input( 'site', 'text', $set['site'] ),
					/* translators: %s: origin of this site */
					sprintf( __( 'As the portal has registered it for %s.', 'nagrik-services' ), origin_of_site() )
				);
				show_row( 'lang', __( 'Language of the services', 'nagrik-services' ), select( 'lang', LANGUAGES, $set['lang'] ) );
				show_row( 'release', __( 'Release', 'nagrik-services' ), select( 'release', $releases, $pinned ) );
				?>
			</table>
			<?php submit_button(); ?>
		</form>
		<?php show_state( $set, $services ); ?>
	</div>
	<?php
}

/** What the portal says of these settings, so that a mistake is seen here and not by a visitor. */
function show_state( array $set, array $services ): void {
	if ( '' === $set['portal'] ) {
		return;
	}
	if ( ! $services ) {
		notice( 'error', __( 'The portal does not answer, or has no services. Pages show the links until it does.', 'nagrik-services' ) );
		return;
	}
	$registered = is_registered();
	if ( false === $registered ) {
		notice(
			'error',
			/* translators: 1: origin of this site, 2: its name */
			sprintf( __( 'The portal has not registered %1$s under the name “%2$s”: visitors see only the links.', 'nagrik-services' ), origin_of_site(), $set['site'] )
		);
	} elseif ( null === $registered ) {
		notice( 'warning', __( 'The portal does not answer now. Pages show the links until it does.', 'nagrik-services' ) );
	} else {
		notice( 'success', __( 'The portal knows this site. Its services can be embedded.', 'nagrik-services' ) );
	}
	?>
	<h2><?php esc_html_e( 'Services', 'nagrik-services' ); ?></h2>
	<table class="widefat striped" style="max-inline-size: 60em">
		<tbody>
			<?php foreach ( $services as $service => $about ) : ?>
				<tr>
					<td><?php echo esc_html( $about['name'][ substr( get_user_locale(), 0, 2 ) ] ?? $about['name']['en'] ?? $service ); ?></td>
					<td><code translate="no">[nagrik service="<?php echo esc_html( $service ); ?>" lang="<?php echo esc_html( $set['lang'] ); ?>"]</code></td>
				</tr>
			<?php endforeach; ?>
		</tbody>
	</table>
	<?php
}

function notice( string $kind, string $text ): void {
	printf( '<div class="notice notice-%s inline"><p>%s</p></div>', esc_attr( $kind ), esc_html( $text ) );
}

/** @param string $control HTML that is escaped already. */
function show_row( string $name, string $label, string $control, string $hint = '' ): void {
	printf(
		'<tr><th scope="row"><label for="nagrik-%s">%s</label></th><td>%s%s</td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		$control, // phpcs:ignore WordPress.Security.EscapeOutput -- by input() or select().
		'' === $hint ? '' : '<p class="description">' . esc_html( $hint ) . '</p>'
	);
}

function input( string $name, string $type, string $value, string $placeholder = '' ): string {
	return sprintf(
		'<input id="nagrik-%1$s" name="%2$s[%1$s]" type="%3$s" value="%4$s" placeholder="%5$s" class="regular-text code" required>',
		esc_attr( $name ),
		esc_attr( OPTION ),
		esc_attr( $type ),
		esc_attr( $value ),
		esc_attr( $placeholder )
	);
}

/** @param array<string, string> $choices Words by value. */
function select( string $name, array $choices, string $now ): string {
	$options = '';
	foreach ( $choices as $value => $text ) {
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( (string) $value, $now, false ), esc_html( $text ) );
	}
	return sprintf( '<select id="nagrik-%1$s" name="%2$s[%1$s]">%3$s</select>', esc_attr( $name ), esc_attr( OPTION ), $options );
}
