import type {HostilePage} from '../hostile-page.js';

/** Rules for every element, most of them `!important`: a theme fighting another theme. */
export const RESETS: readonly HostilePage[] = [
  {
    name: 'reset-of-everything',
    seen: "Eric Meyer's reset with !important, so that a CMS's own sheets lose",
    css: `* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important;
      vertical-align: baseline !important; list-style: none !important; background: none !important }`,
  },
  {
    name: 'box-sizing-of-everything',
    seen: 'a layout calculated for content boxes, or for border boxes, and forced',
    css: `*, *::before, *::after { box-sizing: content-box !important; padding: 7px !important; margin: 5px !important }`,
  },
  {
    name: 'fonts-of-everything',
    seen: 'a style guide that asks for Times New Roman 14 as in paper documents',
    css: `* { font: italic small-caps 700 21px/2.4 'Times New Roman', serif !important;
      font-feature-settings: 'onum' !important; font-size-adjust: 0.9 !important; font-stretch: condensed !important }`,
  },
  {
    name: 'colours-of-everything',
    seen: 'the high-contrast switch of a portal for people with poor sight',
    css: `* { color: #ff0 !important; background: #000 !important; border: 1px solid #ff0 !important;
      -webkit-text-fill-color: #f0f !important; -webkit-text-stroke: 1px #0ff !important; fill: #0f0 !important;
      stroke: #0f0 !important; caret-color: #f00 !important; accent-color: #f00 !important;
      outline: 3px dotted #f0f !important; box-shadow: 0 0 9px #f00 !important; text-shadow: 2px 2px 0 #f00 !important }`,
  },
  {
    name: 'floats-of-everything',
    seen: 'a grid of the years of Internet Explorer 6',
    css: `* { float: left !important; display: inline !important; position: relative !important; clear: both !important;
      top: 3px !important; left: 3px !important; z-index: 7 !important; vertical-align: super !important }`,
  },
  {
    name: 'motion-of-everything',
    seen: 'a page builder that lets everything fly in',
    css: `@keyframes fly { from { opacity: 0.4; transform: translateX(40px) } to { opacity: 0.7; transform: rotate(3deg) } }
      * { transition: all 9s ease 1s !important; animation: fly 9s infinite alternate !important;
      transform: rotate(1deg) scale(0.98) !important; will-change: transform !important }`,
  },
  {
    name: 'effects-of-everything',
    seen: 'grey pages of a national mourning, written for * instead of html',
    css: `* { filter: grayscale(1) !important; opacity: 0.85 !important; mix-blend-mode: multiply !important;
      backdrop-filter: blur(2px) !important; clip-path: inset(4px) !important;
      -webkit-mask-image: linear-gradient(#000, transparent) !important; mask-image: linear-gradient(#000, transparent) !important }`,
  },
  {
    name: 'narrowness-of-everything',
    seen: 'max-width and overflow forced upon all, against wide tables and pictures',
    css: `* { max-width: 120px !important; max-height: 60px !important; min-width: 0 !important; min-height: 0 !important;
      width: 100px !important; height: 40px !important; overflow: hidden !important; text-overflow: ellipsis !important }`,
  },
  {
    name: 'layout-of-everything',
    seen: 'a framework that makes every element a flex box',
    css: `* { display: flex !important; flex-direction: row-reverse !important; justify-content: flex-end !important;
      align-items: center !important; gap: 20px !important; order: 3 !important; flex: none !important;
      align-self: end !important; justify-self: end !important; grid-area: 2 / 2 !important }`,
  },
  {
    name: 'containment-of-everything',
    seen: 'a plugin that promises a better speed score',
    css: `* { contain: strict !important; content-visibility: auto !important; contain-intrinsic-size: 40px !important;
      isolation: isolate !important; container-type: size !important; break-inside: auto !important }`,
  },
  {
    name: 'blocks-of-everything',
    seen: 'the answer of a forum to a page that stayed empty',
    css: `* { display: block !important; visibility: visible !important; opacity: 1 !important; position: static !important }
      [hidden] { display: block !important }`,
  },
];
