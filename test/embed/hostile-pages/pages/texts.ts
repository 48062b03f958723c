import type {HostilePage} from '../hostile-page.js';

/** What is inherited, and so needs no rule for the widget itself. */
export const TEXTS: readonly HostilePage[] = [
  {
    name: 'root-of-62-percent',
    seen: 'html{font-size:62.5%}, so that 1rem is 10px: most themes of ten years',
    css: `html { font-size: 62.5% } body { font-size: 1.4rem; line-height: 1.42857143 }`,
  },
  {
    name: 'root-of-40-pixels',
    seen: 'the largest step of an A A A switch',
    css: `html, body, div, p { font-size: 40px !important }`,
  },
  {
    name: 'text-of-200-percent',
    seen: 'the same switch, made by zooming text alone',
    css: `html { -webkit-text-size-adjust: 200% !important; text-size-adjust: 200% !important; font-size: 200% }
      * { font-size: 200% !important; line-height: 3 !important }`,
  },
  {
    name: 'text-spacing',
    seen: 'a bookmarklet for the text spacing of WCAG 1.4.12',
    css: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`,
  },
  {
    name: 'no-font-at-all',
    seen: 'font:0/0 a on the parent, against the white space between inline blocks',
    css: `body, .column { font: 0/0 a; color: transparent; text-shadow: none }`,
  },
  {
    name: 'text-indented-away',
    seen: 'text-indent:-9999px, the image replacement of old mastheads',
    css: `.column { text-indent: -9999px; overflow: hidden; white-space: nowrap; line-height: 0 }`,
  },
  {
    name: 'capitals-justified-and-spaced',
    seen: 'headlines of a portal, applied to its whole content',
    css: `body { text-transform: uppercase; letter-spacing: 4px; word-spacing: 12px; text-align: justify;
      text-align-last: right; text-indent: 3em; font-variant: small-caps; hyphens: auto; -webkit-hyphens: auto;
      text-rendering: geometricPrecision; -webkit-font-smoothing: none; text-emphasis: dot; quotes: '<' '>' }`,
  },
  {
    name: 'unbroken-lines',
    seen: 'a table cell with nowrap around everything',
    css: `* { white-space: nowrap !important; word-break: break-all !important; overflow-wrap: anywhere !important;
      line-break: anywhere !important; tab-size: 1 !important; text-wrap: nowrap !important }`,
  },
  {
    name: 'not-to-be-touched',
    seen: 'portals that forbid copying and the right mouse button',
    css: `* { user-select: none !important; -webkit-user-select: none !important; pointer-events: none !important;
      cursor: not-allowed !important; touch-action: none !important; resize: both !important;
      -webkit-user-drag: none !important; scroll-snap-type: y mandatory !important }`,
  },
  {
    name: 'underlined-and-struck',
    seen: 'an editor that left the widget inside <u>, <s>, <b> and <em>',
    css: `.column { text-decoration: underline wavy red; font-style: italic; font-weight: 900 }`,
    wrap: (widget) => `<div style="text-decoration: line-through red 4px">${widget}</div>`,
  },
  {
    name: 'drop-caps',
    seen: 'news pages with ::first-letter and ::first-line',
    css: `p::first-letter, div::first-letter, *::first-letter { font-size: 64px !important; color: red !important; float: left; margin: 9px }
      *::first-line { font-size: 44px !important; color: green !important; letter-spacing: 9px; text-transform: uppercase }`,
  },
];
