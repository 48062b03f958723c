import type {HostilePage} from '../hostile-page.js';

/** What the whole document is. */
export const DOCUMENTS: readonly HostilePage[] = [
  {
    name: 'quirks-mode',
    seen: 'a page without a doctype, or with a comment before it',
    quirks: true,
    html: 'bgcolor="#ffffcc" text="#990000"',
    css: `body { font: 20px/2 Tahoma; color: #900; text-align: center; font-style: italic }`,
  },
  {
    name: 'right-to-left',
    seen: 'a theme with its RTL sheet switched on by mistake',
    html: 'dir="rtl"',
    css: `* { direction: rtl !important; unicode-bidi: bidi-override !important; text-align: right !important }`,
  },
  {
    name: 'vertical-text',
    seen: 'a calligraphic couplet beside the content, its style set on body',
    css: `body { writing-mode: vertical-rl; text-orientation: upright; text-combine-upright: all }`,
  },
  {
    name: 'sideways-text-of-everything',
    seen: 'the same, by a rule for everything',
    css: `* { writing-mode: vertical-lr !important; text-orientation: sideways !important }`,
  },
  {
    name: 'dark-by-its-sheet-alone',
    seen: 'an old dark theme that says nothing of color-scheme',
    css: `body { background: #000 !important; color: #eee !important } * { color: #eee !important; border-color: #444 !important }`,
  },
  {
    name: 'dark-and-saying-so',
    seen: 'a dark theme of today',
    like: 'dark',
    css: `:root { color-scheme: dark } * { color: #ddd !important; background: #111 !important; color-scheme: dark !important }`,
  },
  {
    name: 'on-paper',
    seen: "HTML5 Boilerplate's print style",
    like: 'paper',
    css: `@media print { *, *::before, *::after { background: #fff !important; color: #000 !important;
      box-shadow: none !important; text-shadow: none !important; float: none !important; position: static !important }
      a[href]::after { content: ' (' attr(href) ')' } p, h2, h3 { orphans: 3; widows: 3 } table { display: none } }`,
  },
];
