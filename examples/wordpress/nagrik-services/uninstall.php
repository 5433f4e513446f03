<?php
/**
 * Takes away what the plug-in has kept. What stands in posts stays: it is theirs.
 *
 * @package NagrikServices
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'nagrik_services' );
delete_option( 'nagrik_services_catalogue' );
delete_option( 'nagrik_services_release' );
delete_transient( 'nagrik_services_fresh' );
wp_clear_scheduled_hook( 'nagrik_services_renew' );
