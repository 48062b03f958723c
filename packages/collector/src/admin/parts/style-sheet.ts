import {createHash} from 'node:crypto';

/** Everything in the department's pages looks as this says; no page carries a style of its own. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #17202a; --soft: #48535f; --paper: #fff; --shade: #f1f4f7; --line: #b4bec8; --edge: #6a7682;
  --link: #0b4f8a; --accent: #0b5cad; --bad: #9c1c1c; --bad-shade: #fdeeee; --good: #125c32; --good-shade: #e8f5ec;
  --warn: #6b4300; --warn-shade: #fdf3dc; --top: #103a63;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eef2f6; --soft: #b9c4cf; --paper: #12181f; --shade: #1d262f; --line: #46525f; --edge: #93a0ad;
    --link: #9ccbff; --accent: #6db3f7; --bad: #ffb3ad; --bad-shade: #3c1a1a; --good: #9fe0b4; --good-shade: #16321f;
    --warn: #f5d28a; --warn-shade: #38290b; --top: #0c2842;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, figure { margin: 0 0 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; } h2 { font-size: 1.3rem; line-height: 1.3; margin-block-start: 2rem; } h3 { font-size: 1.05rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:hover { text-decoration-thickness: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: 0; inset-block-start: 0; padding: .75rem 1rem; background: var(--paper); z-index: 1; transform: translateY(-110%); }
.skip:focus { transform: none; }
.top, .campaign, .sections, main { padding-inline: max(1rem, calc(50vw - 40rem)); }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .25rem 1.5rem; padding-block: .75rem; background: var(--top); color: #fff; }
.top p { margin: 0; } .site { font-weight: 700; } .agency { flex: 1 1 14rem; }
.top .quiet { background: none; color: #fff; border-color: #fff; }
.top :focus-visible { outline-color: #fff; }
.campaign { display: flex; flex-wrap: wrap; align-items: end; gap: .5rem 2rem; padding-block: 1rem; background: var(--shade); }
.campaign .name { flex: 1 1 18rem; margin: 0; font-weight: 600; }
.sections { border-block-end: 1px solid var(--line); background: var(--shade); }
.sections ul, .choices { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
.sections a, .choices a { display: inline-block; padding: .7rem 0; border-block-end: 4px solid transparent; text-decoration: none; }
.sections a:hover, .choices a:hover { text-decoration: underline; }
.sections [aria-current], .choices [aria-current] { border-block-end-color: var(--accent); color: var(--ink); font-weight: 600; }
main { padding-block: 1.5rem 4rem; }
form p { margin: 0; }
label { display: block; font-weight: 600; }
input:not([type=hidden]), select { display: block; width: 100%; min-height: 2.75rem; padding: .4rem .6rem; font: inherit; color: inherit; background: var(--paper); border: 2px solid var(--edge); border-radius: 3px; }
select { text-overflow: ellipsis; }
button, .button { display: inline-block; min-height: 2.75rem; max-width: 100%; padding: .55rem 1rem; font: inherit; font-weight: 600; line-height: 1.3; color: var(--paper); background: var(--accent); border: 2px solid transparent; border-radius: 3px; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { text-decoration: underline; }
.quiet { color: var(--link); background: var(--paper); border-color: var(--edge); }
.switch, .filters, .actions { display: flex; flex-wrap: wrap; align-items: end; gap: .75rem 1rem; }
.switch p, .filters p { flex: 0 1 auto; min-width: 0; max-width: 100%; }
.filters { margin-block-end: 1.5rem; padding: 1rem; background: var(--shade); }
.filters p { flex: 1 1 12rem; max-width: 20rem; }
.actions { align-items: center; margin-block: 1rem; }
.narrow { max-width: 34rem; }
.narrow form > * { margin-block-end: 1.25rem; }
.hint { color: var(--soft); }
.inset { padding: .6rem 1rem; border-inline-start: 5px solid var(--accent); background: var(--shade); }
.inset.bad { border-color: var(--bad); background: var(--bad-shade); color: var(--bad); }
.inset.good { border-color: var(--good); background: var(--good-shade); color: var(--good); }
.code { font: 700 1.5rem/1.4 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; letter-spacing: .05em; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 1rem; }
.figures div { padding: 1rem; border: 1px solid var(--line); border-radius: 3px; }
.figures dt { color: var(--soft); } .figures dd { margin: 0; }
.figures .main { font-size: 1.6rem; font-weight: 700; line-height: 1.25; }
progress { display: block; width: 100%; height: .75rem; margin-block-start: .5rem; accent-color: var(--accent); }
.tag { display: inline-block; padding: 0 .5rem; border-radius: 3px; font-size: .9em; font-weight: 600; white-space: nowrap; background: var(--shade); border: 1px solid var(--line); }
.tag.bad { color: var(--bad); background: var(--bad-shade); border-color: currentcolor; }
.tag.good { color: var(--good); background: var(--good-shade); border-color: currentcolor; }
.tag.warn, .campaign .tag { color: var(--warn); background: var(--warn-shade); border-color: currentcolor; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
figcaption { padding-block: .25rem .5rem; font-weight: 600; }
th, td { padding: .55rem .75rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { vertical-align: bottom; border-block-end: 2px solid var(--edge); background: var(--shade); }
tbody th { min-width: 9rem; font-weight: 400; }
tfoot th, tfoot td { font-weight: 700; border-block-start: 2px solid var(--edge); }
th.number, td.number { text-align: end; font-variant-numeric: tabular-nums; } td.number { white-space: nowrap; }
thead a { display: inline-block; min-height: 1.5rem; color: inherit; }
td form, td button { margin-block: 0 .25rem; } td ul { margin: 0; padding-inline-start: 1.1rem; }
.under { display: block; color: var(--soft); font-size: .9em; }
.chart { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem .5rem; max-width: 50rem; }
.chart figcaption { grid-column: 1 / -1; }
.chart svg { display: block; width: 100%; height: 14rem; border: solid var(--edge); border-width: 0 0 2px 2px; overflow: visible; }
.chart .scale { display: flex; flex-direction: column; justify-content: space-between; text-align: end; font-variant-numeric: tabular-nums; }
.chart .days { grid-column: 2; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.chart .key { grid-column: 1 / -1; margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.chart .key svg { display: inline-block; width: 2.5rem; height: 1rem; border: 0; vertical-align: middle; }
.area { fill: var(--accent); fill-opacity: .18; } .curve { fill: none; stroke: var(--accent); stroke-width: 3; }
.deadline { fill: none; stroke: var(--bad); stroke-width: 2; stroke-dasharray: 6 4; } .goal { fill: none; stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 3; }
.pager { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; } .pager a { padding-block: .5rem; }
.note { white-space: pre-line; }
@media screen and (max-width: 45rem) {
  .stack, .stack tbody, .stack tfoot, .stack tr, .stack th, .stack td { display: block; }
  .stack thead { display: none; }
  .stack tr { padding-block: .6rem; border-block-end: 2px solid var(--edge); }
  .stack th, .stack td { padding: .15rem 0; border: 0; }
  .stack tbody th, .stack tfoot th { font-weight: 600; }
  .stack td { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; white-space: normal; text-align: start; }
  .stack td:empty { display: none; }
  .stack td::before { content: attr(data-title); color: var(--soft); font-weight: 400; }
}
@media print {
  :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --shade: #fff; --line: #999; --link: #000; --accent: #333; }
  .skip, .sections, .switch, .sign-out, .filters, .actions, .pager, .choices, td form { display: none; }
  .top { background: none; color: #000; } .scroll { overflow: visible; } body { font-size: 10pt; }
  th, td { padding: .2rem .3rem; } tr, .figures div, .chart { break-inside: avoid; } thead { display: table-header-group; }
}
`;

/** A neutral drawing of our own: three bars. */
export const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0b5cad" d="M1 9h4v6H1zm5-4h4v10H6zm5-4h4v14h-4z"/></svg>';

const version = createHash('sha256').update(STYLE).update(ICON).digest('hex').slice(0, 12);

/** Another style, another address: so browsers may keep it for ever. */
export const STYLE_PATH = `/admin/style.css?v=${version}`;
export const ICON_PATH = `/admin/icon.svg?v=${version}`;
