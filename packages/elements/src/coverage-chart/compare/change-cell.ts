import {html, type TemplateResult} from 'lit';

import type {Change} from './change-of.js';
import {changeSign, changeText, type Wording} from './change-words.js';

/** A sign and a figure to see, words to hear; where nothing can be said, the reason for both. */
export function changeCell(change: Change, wording: Wording): TemplateResult {
  const sign = changeSign(change);
  return change.is === 'known'
    ? html`<td role="cell" class="change">
        <span aria-hidden="true">${sign}</span><span class="unseen">${changeText(change, wording)}</span>
      </td>`
    : html`<td role="cell" class="change note">${sign}</td>`;
}
