import {msg} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../shared/locale.js';
import {checkField, type FormState, inputField} from '../field.js';

/** What the letter orders besides counting: done or not, and a note where there is something to say. */
export function taskList(form: FormState, tasks: Campaign['tasks']): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<fieldset>
    <legend>${msg('Việc đã thực hiện theo văn bản')}</legend>
    ${tasks.map(({id, title}) => {
      const note = `tasks/${id}/note`;
      return html`<div class="task">
        ${checkField(form, [`tasks/${id}/done`, textOf(title)])}
        <details ?open=${form.value(note) || form.error(note)}>
          <summary>${msg('Ghi chú')}<span class="unseen">: ${textOf(title)}</span></summary>
          ${inputField(form, [note, msg('Ghi chú (không bắt buộc)')], {maxLength: 500})}
        </details>
      </div>`;
    })}
  </fieldset>`;
}
