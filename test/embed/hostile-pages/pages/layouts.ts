import type {HostilePage} from '../hostile-page.js';

/** What stands around the widget. */
export const LAYOUTS: readonly HostilePage[] = [
  {
    name: 'in-a-flex-row',
    seen: 'columns of Bootstrap 4 and later',
    wrap: (widget) =>
      `<div style="display: flex; align-items: center; justify-content: center">${widget}</div>`,
  },
  {
    name: 'in-a-flex-column-that-centres',
    seen: 'a card of a page builder',
    wrap: (widget) =>
      `<div style="display: flex; flex-direction: column; align-items: center; text-align: center">${widget}</div>`,
  },
  {
    name: 'in-a-grid',
    seen: 'a theme of today',
    wrap: (widget) =>
      `<div style="display: grid; grid-template-columns: 1fr; justify-items: stretch; align-items: end">${widget}</div>`,
  },
  {
    name: 'in-a-table-of-1998',
    seen: 'portals laid out by tables, with <center> and <font>',
    quirks: true,
    css: `table { border-collapse: separate; font-size: 21px } td { font: bold 19px/2 Tahoma; color: #900; white-space: nowrap }`,
    wrap: (widget) =>
      `<center><font size="6" color="red" face="Courier"><table width="100%" cellspacing="0" cellpadding="0"><tr><td
        align="right" valign="bottom" nowrap>${widget}</td></tr></table></font></center>`,
  },
  {
    name: 'in-columns-of-text',
    seen: 'column-count on the article',
    css: `.article { columns: 2; column-gap: 40px; column-fill: balance; width: 1320px }
      @media (max-width: 480px) { .article { columns: 1; width: auto } }`,
    wrap: (widget) => `<div class="article">${widget}</div>`,
  },
  {
    name: 'in-a-list',
    seen: 'a side bar that is a list of boxes',
    css: `li { list-style: square inside !important; counter-increment: step 7; line-height: 4 } ul { counter-reset: step 40 }`,
    wrap: (widget) => `<ul style="margin: 0; padding: 0"><li style="display: block">${widget}</li></ul>`,
  },
  {
    name: 'in-a-link',
    seen: 'a block editor that wraps what it does not know in the link before it',
    css: `a { color: #c00 !important; text-decoration: underline !important; font-weight: bold } a:hover { color: #f0f }`,
    wrap: (widget) => `<a href="#" style="display: block">${widget}</a>`,
  },
  {
    name: 'in-a-form-field-group',
    seen: 'an ASP.NET page whose body is one form',
    css: `fieldset { border: 9px solid red; font-size: 30px } label, legend { font-size: 40px !important; display: inline !important }`,
    wrap: (widget) =>
      `<fieldset disabled style="margin: 0; padding: 0; border: 0; min-inline-size: 0">${widget}</fieldset>`,
  },
];
