import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** "Change", and for those who hear it alone, what. */
export function changeButton(what: string, change: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${change}>
    ${msg('Sửa')}<span class="unseen">: ${what}</span>
  </button>`;
}
