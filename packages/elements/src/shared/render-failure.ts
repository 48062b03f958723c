import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {DocumentSource} from './document-source.js';

/** Says that a file could not be shown, with a button that asks for it again. */
export function renderFailure(source: Pick<DocumentSource<unknown>, 'retry'>): TemplateResult {
  return html`<p class="failure" role="alert">
    ${msg('Chưa tải được dữ liệu i-Speed.')}
    <button type="button" class="link" @click=${() => source.retry()}>${msg('Thử lại')}</button>
  </p>`;
}
