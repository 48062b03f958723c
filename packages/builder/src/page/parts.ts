import {html, nothing, type TemplateResult} from 'lit';

import type {Note} from '../advice/notes-for.js';
import {withCode} from './with-code.js';

/** A numbered step of the form. */
export function step(number: number, title: string, content: unknown): TemplateResult {
  return html`<section class="step" aria-labelledby="step-${number}">
    <h2 id="step-${number}"><span class="number" aria-hidden="true">${number}</span> ${title}</h2>
    ${content}
  </section>`;
}

/** A field with its label, a hint and, where something is wrong, the words that say what. */
export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

export function field({id, label, hint, error}: FieldOptions, control: unknown): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${withCode(hint)}</p>` : nothing} ${control}
    ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
  </div>`;
}

/** The ids of what describes a field, for `aria-describedby`. */
export function describedBy({id, hint, error}: FieldOptions): string | typeof nothing {
  const ids = [...(hint ? [`${id}-hint`] : []), ...(error ? [`${id}-error`] : [])];
  return ids.length === 0 ? nothing : ids.join(' ');
}

/** A native list of choices. */
export function select(
  {id, hint, error}: FieldOptions,
  options: readonly {readonly value: string; readonly label: string}[],
  {value, change}: {readonly value: string; readonly change: (value: string) => void},
): TemplateResult {
  return html`<select
    id=${id}
    name=${id}
    aria-describedby=${describedBy({id, label: '', hint, error})}
    @change=${({currentTarget}: Event) => change((currentTarget as HTMLSelectElement).value)}
  >
    ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
  </select>`;
}

/** What should be known before pasting. */
export function noteList(notes: readonly Note[]): TemplateResult | typeof nothing {
  return notes.length === 0
    ? nothing
    : html`<ul class="notes">
        ${notes.map(
          ({level, text}) =>
            html`<li class=${level}><strong>${level === 'stop' ? 'Cần làm' : 'Lưu ý'}:</strong> ${withCode(text)}</li>`,
        )}
      </ul>`;
}

/** Steps to follow, with code in them. */
export function stepList(steps: readonly string[]): TemplateResult {
  return html`<ol class="how">
    ${steps.map((text) => html`<li>${withCode(text)}</li>`)}
  </ol>`;
}
