import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

/** What a form needs to know of its fields. */
export interface FormState {
  /** What was typed or chosen, or else what the form suggests; empty if neither. */
  value(name: string): string;
  /** What is wrong with a field, in words; undefined if nothing is known to be. */
  error(name: string): string | undefined;
}

/** How a text field differs from the plainest one. */
export interface TextFieldOptions {
  readonly label: string;
  readonly help?: string;
  readonly optional?: boolean;
  /** The keyboard that a phone shows. */
  readonly keyboard?: 'numeric' | 'decimal';
  readonly maxLength?: number;
}

/** A label, a text input, its help and what is wrong with it. */
export function textField(form: FormState, name: string, options: TextFieldOptions): TemplateResult {
  const {label, help, optional, keyboard, maxLength} = options;
  return html`<div class="field">
    <label for=${name}>${label} ${optional ? optionalMark() : nothing}</label>
    <input
      class="input"
      id=${name}
      name=${name}
      autocomplete="off"
      inputmode=${keyboard ?? nothing}
      maxlength=${maxLength ?? nothing}
      ?required=${!optional}
      .value=${form.value(name)}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby=${described(form, name, help)}
    />
    ${helpText(name, help)} ${errorText(form, name)}
  </div>`;
}

/** A value to choose, and what it is called. */
export type Choice = readonly [value: string, label: string];

/** A choice of a select. */
export function option(form: FormState, name: string, [value, label]: Choice): TemplateResult {
  return html`<option value=${value} .selected=${form.value(name) === value}>${label}</option>`;
}

/** A labelled native select; the caller gives its options. */
export function selectField(
  form: FormState,
  name: string,
  {label, help, options, optional}: {label: string; help?: string; options: unknown; optional?: boolean},
): TemplateResult {
  return html`<div class="field">
    <label for=${name}>${label} ${optional ? optionalMark() : nothing}</label>
    <select
      class="input"
      id=${name}
      name=${name}
      ?required=${!optional}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby=${described(form, name, help)}
    >
      ${options}
    </select>
    ${helpText(name, help)} ${errorText(form, name)}
  </div>`;
}

/** A question with a few answers, as native radio buttons. The first bears the question's id, to be focused. */
export function radioField(
  form: FormState,
  name: string,
  {label, choices}: {label: string; choices: readonly Choice[]},
): TemplateResult {
  return html`<fieldset class="field" aria-describedby=${described(form, name)}>
    <legend>${label}</legend>
    ${choices.map(
      ([value, words], index) =>
        html`<label class="choice">
          <input
            type="radio"
            id=${index === 0 ? name : `${name}/${value}`}
            name=${name}
            .value=${value}
            .checked=${form.value(name) === value}
          />
          ${words}
        </label>`,
    )}
    ${errorText(form, name)}
  </fieldset>`;
}

/** A box to tick. It holds `on` once it is. */
export function checkField(form: FormState, name: string, label: string): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      id=${name}
      name=${name}
      .checked=${form.value(name) === 'on'}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby=${described(form, name)}
    />
    ${label}
  </label>`;
}

/** What is wrong with a field, beside it. */
export function errorText(form: FormState, name: string): TemplateResult | typeof nothing {
  const error = form.error(name);
  return error === undefined ? nothing : html`<p class="error" id="${name}/error">${error}</p>`;
}

/** `true` for a field that is known to be wrong. */
export function isInvalid(form: FormState, name: string): 'true' | typeof nothing {
  return form.error(name) === undefined ? nothing : 'true';
}

/** The ids of what explains a field. */
export function described(form: FormState, name: string, help?: string): string | typeof nothing {
  const ids = [help ? `${name}/help` : '', form.error(name) === undefined ? '' : `${name}/error`];
  return ids.filter(Boolean).join(' ') || nothing;
}

function helpText(name: string, help: string | undefined): TemplateResult | typeof nothing {
  return help ? html`<p class="help muted" id="${name}/help">${help}</p>` : nothing;
}

function optionalMark(): TemplateResult {
  return html`<span class="muted">${msg('(không bắt buộc)')}</span>`;
}
