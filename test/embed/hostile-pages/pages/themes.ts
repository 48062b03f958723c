import type {HostilePage} from '../hostile-page.js';

/** Style sheets of frameworks and themes: rules by the names of tags. */
export const THEMES: readonly HostilePage[] = [
  {
    name: 'rules-for-tags',
    seen: 'a theme that styles div, p, span and h2 wherever they are',
    css: `div { margin: 12px !important; padding: 12px !important; border: 2px solid #c00 !important; background: #ffe !important }
      p, span, li, ul, ol, dl, dd { margin: 30px 0 !important; line-height: 2.5 !important; color: #060 !important }
      h1, h2, h3 { font: 700 44px/1 Georgia !important; color: #c00 !important; text-transform: uppercase !important }
      section { display: flex !important; padding: 90px 0 !important } strong, b, em, i { color: #f0f !important }`,
  },
  {
    name: 'rules-for-forms',
    seen: 'a theme that builds its own fields: appearance none and height by force',
    css: `button, input, select, textarea, label, fieldset, legend, [type='checkbox'], [type='radio'] { all: unset !important;
      appearance: none !important; display: inline !important; height: 20px !important; width: 20px !important;
      background: #c00 !important; color: #fff !important; border-radius: 0 !important; font-size: 9px !important }
      [type='checkbox'], [type='radio'] { position: absolute !important; left: -9999px !important }`,
  },
  {
    name: 'rules-for-pictures-and-tables',
    seen: 'responsive pictures and tables by force',
    css: `svg, img, canvas, video { width: 100% !important; height: auto !important; fill: #c00 !important; display: block !important;
      max-width: 100% !important; filter: sepia(1) !important } svg * { fill: #c00 !important; stroke: #c00 !important }
      table, thead, tbody, tr, th, td, caption { display: block !important; border: 3px solid #c00 !important;
      text-align: right !important; font-size: 24px !important; background: #ffe !important }`,
  },
  {
    name: 'framework-of-2013',
    seen: 'the ground rules of Bootstrap 3 and Foundation 5, both on one page',
    css: `*, *:before, *:after { box-sizing: border-box } html { font-size: 10px; -webkit-tap-highlight-color: transparent }
      body { font: 14px/1.42857143 "Helvetica Neue", Helvetica, Arial, sans-serif; color: #333 }
      input, button, select, textarea { font: inherit; line-height: inherit; margin: 0 0 1rem; padding: .5rem; height: 2.3125rem }
      button, .button { background: #008cba; border: 0; padding: 1rem 2rem; color: #fff; margin: 0 0 1.25rem; font-size: 1rem }
      a { color: #337ab7; text-decoration: none } a:hover { text-decoration: underline } p { margin: 0 0 10px }
      h1, h2, h3 { font: 500 30px/1.1 inherit; margin: 20px 0 10px } ul, ol { margin: 0 0 10px; font-size: 1.6rem }
      table { background: #fff; border: solid 1px #ddd; margin-bottom: 1.25rem } th { text-align: left }
      table tr:nth-of-type(even) { background: #f9f9f9 } label { display: inline-block; font-weight: 700; margin-bottom: 5px }
      legend { display: block; width: 100%; margin-bottom: 20px; font-size: 21px; border-bottom: 1px solid #e5e5e5 }
      code { padding: 2px 4px; font-size: 90%; color: #c7254e; background: #f9f2f4 } .row { margin: 0 -15px } .head { display: none }
      .widget { display: none } .body { background: red } .muted { color: red } .note { float: right } .list { columns: 2 }
      .region { height: 10px } .samples { display: none } .count { font-size: 99px } .step { padding: 99px } .hidden { display: none !important }`,
  },
  {
    name: 'marks-before-and-after',
    seen: 'icons by ::before on whatever has a class, written as *',
    css: `*::before { content: '★ ' !important; display: block !important; font-size: 20px !important; height: 30px !important }
      *::after { content: ' ☆' !important; display: table !important; background: #f00 !important; color: #fff !important }
      *::marker { color: red } *::selection { background: red }`,
  },
  {
    name: 'unknown-tags-hidden',
    seen: 'a theme that hides what is not defined yet, and shows it without asking',
    css: `:not(:defined) { visibility: hidden; display: none !important } :defined { border: 4px solid red !important; padding: 9px !important }`,
  },
  {
    name: 'aimed-at-the-widgets',
    seen: 'a web admin who wanted it smaller and tried everything',
    css: `ispeed-banner, ispeed-install-guide, ispeed-coverage-chart, ispeed-self-report { display: inline !important;
      position: fixed !important; width: 50px !important; height: 10px !important; margin: 40px !important; padding: 40px !important;
      border: 9px solid red !important; font: 44px/3 serif !important; color: red !important; background: #0f0 !important;
      float: right !important; transform: scale(0.5) !important; zoom: 2 !important; opacity: 0.3 !important; overflow: scroll !important;
      columns: 3 !important; writing-mode: vertical-rl !important; all: revert !important; max-height: 10px !important }
      ispeed-banner::before, ispeed-self-report::after { content: 'quảng cáo'; display: block; font-size: 40px }`,
  },
  {
    name: 'zoomed-and-turned',
    seen: 'a page builder that scales its blocks to fit a phone',
    css: `* { zoom: 1.25 !important; scale: 0.8 !important; rotate: 2deg !important; translate: 9px 9px !important;
      perspective: 300px !important; transform-style: preserve-3d !important; backface-visibility: hidden !important }`,
  },
];
