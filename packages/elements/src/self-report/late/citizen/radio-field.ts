import {html, type TemplateResult} from 'lit';

import {errorText} from '../field.js';
import type {Choice, FormState} from '../form-state.js';

/** A question with a few answers, as native radio buttons. The first bears the question's id, to be focused. */
export function radioField(
  form: FormState,
  [name, label]: Choice,
  {chosen = form.value(name), choices}: {chosen?: string; choices: readonly Choice[]},
): TemplateResult {
  return html`<fieldset aria-describedby="${name}/error">
    <legend>${label}</legend>
    ${choices.map(
      ([value, words], index) =>
        html`<label class="choice">
          <input
            type="radio"
            id=${index === 0 ? name : `${name}/${value}`}
            name=${name}
            .value=${value}
            .checked=${value === chosen}
          />
          ${words}
        </label>`,
    )}
    ${errorText(form, name)}
  </fieldset>`;
}
