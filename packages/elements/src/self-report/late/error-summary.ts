import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {FieldError} from './form-errors.js';

/** Id of the summary, for the focus. */
export const SUMMARY = 'summary';

/** All that is wrong, on top, with a link to each field. */
export function errorSummary(
  errors: readonly (readonly [field: string, error: FieldError])[],
  goTo: (field: string) => void,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="summary" id=${SUMMARY} role="alert" tabindex="-1">
    <h3>${msg('Chưa gửi được, hãy sửa những chỗ sau')}</h3>
    <ul>
      ${errors.map(([field, {label, text}]) => html`<li>${field ? link(field, `${label}: ${text}`, goTo) : text}</li>`)}
    </ul>
  </div>`;
}

/** A link by its nature; within a shadow tree its hash leads nowhere, so the click moves the focus. */
function link(field: string, words: string, goTo: (field: string) => void): TemplateResult {
  const go = (event: Event) => {
    event.preventDefault();
    goTo(field);
  };
  return html`<a href="#${field}" @click=${go}>${words}</a>`;
}
