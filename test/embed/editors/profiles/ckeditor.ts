import {allowing, type EditorRules, words} from '../rules.js';

/**
 * CKEditor as it is installed: version 4's Advanced Content Filter in automatic mode with the standard preset's
 * features, and version 5 without General HTML Support. Both know text, lists, tables, images and links, and neither
 * keeps a class or a `data-*` that no feature of theirs writes. A portal that sets `allowedContent = true` (NukeViet
 * does) or allows more is kinder than this. `npm run test:wordpress` holds it against Debian's real CKEditor 4.
 */
export const ckeditor: EditorRules = {
  source:
    'ckeditor.com/docs/ckeditor4/latest/guide/dev_advanced_content_filter.html; ' +
    'ckeditor.com/docs/ckeditor5/latest/features/html/general-html-support.html',
  keepsTag: (tag) =>
    words(
      'p br h1 h2 h3 pre strong em s ul ol li blockquote a img table caption thead tbody tr td th hr',
    ).includes(tag),
  removedWhole: ['script', 'iframe'],
  keepsAttribute: allowing({
    a: ['href'],
    img: words('src alt width height'),
    td: words('colspan rowspan'),
    th: words('colspan rowspan scope'),
  }),
};
