import {type EditorRules, words} from '../rules.js';

/** The default of the setting `nv_allowed_html_tags`; an administrator may change it. */
const TAGS =
  words(`embed, object, param, a, b, blockquote, br, caption, col, colgroup, div, em, h1, h2, h3, h4, h5, h6,
  hr, i, img, li, p, span, strong, s, sub, sup, table, tbody, td, th, tr, u, ul, ol, iframe, figure, figcaption, video,
  audio, source, track, code, pre`);

const ATTRIBUTES_REFUSED =
  words(`action background codebase dynsrc lowsrc allownetworking allowscriptaccess fscommand
  seeksegmenttime`);

/** A frame may come from these alone unless the administrator names more (`domains_restrict`, `domains_whitelist`). */
const FRAMES_FROM = words('youtube.com www.youtube.com google.com www.google.com drive.google.com');

/**
 * NukeViet 4.5, what an article's editor saves: `get_editor` of its `Request` class. A tag whose name is not of letters
 * and digits alone goes whoever writes; the others must be in the list of allowed tags; attributes pass unless they
 * are refused, so `class` and `data-*` stay.
 */
export const nukeviet: EditorRules = {
  source: 'github.com/nukeviet/nukeviet 4.5, vendor/vinades/nukeviet/Core/Request.php and its install data',
  keepsTag: (tag) => /^[a-z][a-z0-9]*$/.test(tag) && TAGS.includes(tag),
  removedWhole: ['script'],
  keepsAttribute(tag, name, value) {
    if (name.startsWith('on') || ATTRIBUTES_REFUSED.includes(name)) return false;
    if (tag === 'iframe' && name === 'src') return FRAMES_FROM.includes(new URL(value, 'https://x').hostname);
    return !/(expression|javascript|behaviour|vbscript|mocha|livescript):*/.test(value);
  },
};
