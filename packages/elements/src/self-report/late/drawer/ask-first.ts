import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

/** What is asked before something is gone for good. */
export interface Question {
  /** Id of the question, for the focus. */
  readonly id: string;
  readonly question: string;
  /** Says yes. */
  readonly yes: string;
  readonly act: () => void;
  readonly keep: () => void;
}

/** Asks once more, where the person looks: a browser's own box can be forbidden in a frame. */
export function askFirst({id, question, yes, act, keep}: Question): TemplateResult {
  return html`<div class="tools" role="group" aria-labelledby=${id}>
    <p id=${id} tabindex="-1">${question}</p>
    <p class="row">
      <button type="button" class="button" @click=${act}>${yes}</button>
      <button type="button" class="button" @click=${keep}>${msg('Giữ lại')}</button>
    </p>
  </div>`;
}
