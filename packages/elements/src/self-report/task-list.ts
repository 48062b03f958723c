import {msg} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../shared/locale.js';
import {checkField, type FormState, textField} from './field.js';

const NOTE_MAX = 500;

/** What the letter orders besides counting: done or not, and a note where there is something to say. */
export function taskList(form: FormState, {tasks}: Campaign): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<fieldset class="section">
    <legend>${msg('Việc đã thực hiện theo văn bản')}</legend>
    ${tasks.map(({id, title}) => {
      const note = `tasks/${id}/note`;
      const isOpen = form.value(note) !== '' || form.error(note) !== undefined;
      return html`<div class="task">
        ${checkField(form, `tasks/${id}/done`, textOf(title))}
        <details ?open=${isOpen}>
          <summary>${msg('Ghi chú')}<span class="unseen">: ${textOf(title)}</span></summary>
          ${textField(form, note, {label: msg('Ghi chú'), optional: true, maxLength: NOTE_MAX})}
        </details>
      </div>`;
    })}
  </fieldset>`;
}
