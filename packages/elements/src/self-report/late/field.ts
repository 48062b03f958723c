import {html, nothing, type TemplateResult} from 'lit';

/** What a form needs to know of its fields. */
export interface FormState {
  /** What was typed or chosen, or else what the form suggests; empty if neither. */
  value(name: string): string;
  /** What is wrong with a field, in words; undefined if nothing is known to be. */
  error(name: string): string | undefined;
  /** What the counts of a group come to, or of all groups together; undefined until a person begins to type. */
  figures(group: string): CountFigures | undefined;
}

/** Counts of people and their ratios, as text; undefined where there is nothing to say. */
export interface CountFigures {
  readonly total: string | undefined;
  readonly installed: string | undefined;
  readonly measured: string | undefined;
  readonly installedRatio: string | undefined;
  readonly measuredRatio: string | undefined;
}

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

/** A value to choose, and what it is called. */
export type Choice = readonly [value: string, label: string];

/** A label, an input, its help and what is wrong with it. */
export function inputField(
  form: FormState,
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
  form: FormState,
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

/** One choice of a select. */
export function option(chosen: string, [value, label]: Choice): TemplateResult {
  return html`<option value=${value} .selected=${value === chosen}>${label}</option>`;
}

/** A box to tick. It holds `on` once it is. */
export function checkField(form: FormState, [name, label]: Choice): TemplateResult {
  return html`<label class="choice">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        .checked=${form.value(name) === 'on'}
        aria-invalid=${isInvalid(form, name)}
        aria-describedby="${name}/error"
      />
      ${label} </label
    >${errorText(form, name)}`;
}

/** What is wrong with a field, beside it. */
export function errorText(form: FormState, name: string): TemplateResult | typeof nothing {
  const error = form.error(name);
  return error === undefined ? nothing : html`<p class="error" id="${name}/error">${error}</p>`;
}

function helpText(name: string, help: string | undefined): TemplateResult | typeof nothing {
  return help ? html`<p class="muted" id="${name}/help">${help}</p>` : nothing;
}

/** `true` for a field that is known to be wrong. */
export function isInvalid(form: FormState, name: string): 'true' | typeof nothing {
  return form.error(name) === undefined ? nothing : 'true';
}
