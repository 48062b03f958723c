<?php
/** The loader in the theme, as an administrator adds it to a child theme. */
add_action('wp_enqueue_scripts', function () {
  wp_enqueue_style('ispeed', ISPEED_PORTAL . '/v1/ispeed.css', [], null);
  wp_enqueue_script('ispeed', ISPEED_PORTAL . '/v1/ispeed.js', [], null);
});
add_filter('script_loader_tag', function ($tag, $handle) {
  $settings = 'defer data-src="' . ISPEED_PORTAL . '/data/khanh-hoa-2026/campaign.json" data-lang="vi"';
  return $handle === 'ispeed' ? str_replace('<script ', "<script $settings ", $tag) : $tag;
}, 10, 2);
