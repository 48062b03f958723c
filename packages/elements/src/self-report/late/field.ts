import {html, nothing, type TemplateResult} from 'lit';

import type {ChoiceOptions} from './choice/choice-options.js';
import type {Choice, FieldState, FormState} from './form-state.js';

/** How a field differs from the plainest one. */
export interface FieldOptions {
  readonly help?: string | undefined;
  readonly required?: boolean;
  /** The keyboard that a phone shows. */
  readonly keyboard?: 'numeric' | 'decimal';
  readonly capitals?: boolean;
  readonly maxLength?: number;
  /** True where the error stands elsewhere, since several fields share a row. */
  readonly bare?: boolean;
}

/** A label, an input, its help and what is wrong with it. */
export function inputField(
  form: FieldState,
  [name, label]: Choice,
  options: FieldOptions = {},
): TemplateResult {
  const {help, required, keyboard, capitals, maxLength, bare} = options;
  return html`<div>
    <label for=${name}>${label}</label>
    <input
      class="input"
      id=${name}
      name=${name}
      autocomplete="off"
      spellcheck=${capitals ? 'false' : nothing}
      autocapitalize=${capitals ? 'characters' : nothing}
      inputmode=${keyboard ?? nothing}
      maxlength=${maxLength ?? nothing}
      ?required=${required}
      .value=${form.value(name)}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby="${name}/help ${name}/error"
    />
    ${helpText(name, help)} ${bare ? nothing : errorText(form, name)}
  </div>`;
}

/** A labelled native select. */
export function selectField(
  form: FieldState,
  [name, label]: Choice,
  {help, required, options}: {help?: string; required?: boolean; options: unknown},
): TemplateResult {
  return html`<div>
    <label for=${name}>${label}</label>
    <select
      class="input"
      id=${name}
      name=${name}
      ?required=${required}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby="${name}/help ${name}/error"
    >
      ${options}
    </select>
    ${helpText(name, help)} ${errorText(form, name)}
  </div>`;
}

/**
 * A field to choose from a long list by typing, with or without accents: WAI-ARIA's editable combobox with list
 * autocomplete. Its value in the form is the key of the chosen entry, or else the text as typed, so that a draft keeps
 * both; `readChoice` reads it when the form is sent.
 *
 * ```ts
 * choiceField(form, ['communeCode', msg('Xã, phường nơi đo')], {
 *   source: places.communes, // another list is another search index
 *   items: () => communeItems(places.communes),
 *   required: true,
 * })
 * ```
 */
export function choiceField(form: FormState, named: Choice, options: ChoiceOptions): TemplateResult {
  return form.choice(named[0]).render(named, options);
}

/** One choice of a select. */
export function option(chosen: string, [value, label]: Choice): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}

/** A box to tick. It holds its value once it is, and is unticked when the form holds another. */
export function checkField(form: FieldState, [name, label]: Choice, value = 'on'): TemplateResult {
  return html`<label class="choice">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        .value=${value}
        .checked=${form.value(name) === value}
        aria-invalid=${isInvalid(form, name)}
        aria-describedby="${name}/error"
      />
      ${label} </label
    >${errorText(form, name)}`;
}

/** What is wrong with a field, beside it. */
export function errorText(form: FieldState, name: string): TemplateResult | typeof nothing {
  const error = form.error(name);
  return error === undefined ? nothing : html`<p class="error" id="${name}/error">${error}</p>`;
}

/** What to know of a field, below it. */
export function helpText(name: string, help: string | undefined): TemplateResult | typeof nothing {
  return help ? html`<p class="muted" id="${name}/help">${help}</p>` : nothing;
}

/** `true` for a field that is known to be wrong. */
export function isInvalid(form: FieldState, name: string): 'true' | typeof nothing {
  return form.error(name) === undefined ? nothing : 'true';
}
