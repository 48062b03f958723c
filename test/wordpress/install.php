<?php
/** Run by php on the command line: makes the site, its theme and its two users, and prints their passwords as JSON. */
$database = new mysqli('localhost', 'root', '', '', 0, getenv('TEST_DB_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
/** Nobody to write a letter to. */
function wp_new_blog_notification() {}
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install('Cổng mẫu', 'quan-tri', 'quan-tri@example.vn', false, '', wp_generate_password());
switch_theme('cong-mau');
wp_insert_user(['user_login' => 'tac-gia', 'user_pass' => wp_generate_password(), 'role' => 'author']);

$passwords = [];
foreach (['quan-tri', 'tac-gia'] as $login) {
  $id = get_user_by('login', $login)->ID;
  [$passwords[$login]] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'test']);
}
echo json_encode($passwords);
