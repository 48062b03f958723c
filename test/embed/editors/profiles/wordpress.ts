import {allowing, type EditorRules, words} from '../rules.js';

const TAGS =
  words(`address a abbr acronym area article aside audio b bdo big blockquote br button caption cite code col
  colgroup del dd dfn details div dl dt em fieldset figure figcaption font footer h1 h2 h3 h4 h5 h6 header hgroup hr i
  img ins kbd label legend li main map mark menu nav object p pre q rb rp rt rtc ruby s samp span section small strike
  strong sub summary sup table tbody td textarea tfoot th thead title tr track tt u ul ol var video`);

/**
 * WordPress, what an author or a contributor publishes: `wp_kses_post`, the list `$allowedposttags` with
 * `_wp_add_global_attributes`. An administrator or an editor (`unfiltered_html`) keeps everything, save on a
 * multisite network. `npm run test:wordpress` runs the real one and holds this copy against it.
 */
export const wordpress: EditorRules = {
  source: 'WordPress 6.1, wp-includes/kses.php',
  keepsTag: (tag) => TAGS.includes(tag),
  keepsAttribute: allowing({
    '*': words(`aria-describedby aria-details aria-label aria-labelledby aria-hidden class data-* dir id lang style
      title role`),
    a: words('href rel rev name target download'),
    img: words('alt align border height hspace loading longdesc vspace src usemap width'),
    table: words('align bgcolor border cellpadding cellspacing rules summary width'),
    td: words(
      'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
    ),
    th: words(
      'abbr align axis bgcolor char charoff colspan headers height nowrap rowspan scope valign width',
    ),
    div: ['align'],
    p: ['align'],
  }),
};
