import {msg, str} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../../shared/locale.js';
import {checkField, type FieldOptions, inputField} from '../field.js';
import type {FormState} from '../form-state.js';

/** As long as the contract takes it. */
const NOTE_LENGTH = 500;

/** What the letter orders besides counting: done or not, and a note on what was done. */
export function taskList(form: FormState, tasks: Campaign['tasks']): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<fieldset>
    <legend>${msg('Việc đã thực hiện theo văn bản')}</legend>
    ${tasks.map(({id, title}) => {
      const [done, note] = [`tasks/${id}/done`, `tasks/${id}/note`];
      const hasNote = form.value(done) || form.value(note);
      return html`${checkField(form, [done, textOf(title)])}
      ${hasNote ? inputField(form, [note, msg('Ghi chú (không bắt buộc)')], noteOptions(form.value(note))) : nothing}`;
    })}
  </fieldset>`;
}

/** The limit is said before it is met, for a browser takes no further letter and gives no reason. */
function noteOptions({length}: string): FieldOptions {
  return {maxLength: NOTE_LENGTH, help: msg(str`Đã viết ${length} trên tối đa ${NOTE_LENGTH} ký tự.`)};
}
