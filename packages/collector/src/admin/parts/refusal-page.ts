import {html, type Html} from './html.js';
import {layout} from './layout.js';

/** A page that says what is wrong and what to do. */
export function refusalPage({title, detail}: {title: string; detail: string}): Html {
  return layout({
    title: title.replace(/\.$/, ''),
    body: html`<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/admin">Mở trang quản trị</a></p>`,
  });
}
