import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** Whatever can be asked for once more. */
export interface Retriable {
  retry(): unknown;
}

/** Says that a file could not be shown, with a button that asks for it again. */
export function renderFailure(source: Retriable): TemplateResult {
  return html`<p class="failure" role="alert">
    ${msg('Chưa tải được dữ liệu i-Speed.')}
    <button type="button" class="link" @click=${() => source.retry()}>${msg('Thử lại')}</button>
  </p>`;
}
