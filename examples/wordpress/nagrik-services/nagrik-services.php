<?php
/**
 * Plugin Name:       Nagrik Police Services
 * Description:       Puts services of the police portal into posts and pages: a block, a shortcode, and the tag itself.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       nagrik-services
 * Domain Path:       /languages
 *
 * @package NagrikServices
 */

namespace Nagrik\Services;

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/catalogue.php';
require __DIR__ . '/includes/release.php';
require __DIR__ . '/includes/imports.php';
require __DIR__ . '/includes/tag.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/settings-page.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'nagrik-services', false, basename( __DIR__ ) . '/languages' );
	},
	1 // Before the block's name is translated.
);

register_activation_hook(
	__FILE__,
	static function () {
		if ( ! wp_next_scheduled( RENEW_EVENT ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', RENEW_EVENT );
		}
	}
);

register_deactivation_hook(
	__FILE__,
	static function () {
		wp_clear_scheduled_hook( RENEW_EVENT );
	}
);
