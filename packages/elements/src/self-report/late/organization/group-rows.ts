import {msg} from '@lit/localize';
import type {ReportGroup} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../../shared/locale.js';
import {errorText, type FormState, inputField} from '../field.js';
import {columnLabels, COLUMNS, countField} from './group-columns.js';

/** Names the sum in the place of a group. */
export const SUM = '';

/** A row a group with its three counts and ratios, and the sum of those that count in the total. */
export function groupRows(form: FormState, groups: readonly ReportGroup[]): TemplateResult {
  const labels = columnLabels();
  return html`${groups.map(({id, name, inTotal}) =>
    row(form, id, {
      name: textOf(name),
      note: inTotal ? nothing : msg('không cộng vào tổng'),
      cells: COLUMNS.map((column) =>
        inputField(form, [countField(id, column), labels[column]], {keyboard: 'numeric', bare: true}),
      ),
      errors: COLUMNS.map((column) => errorText(form, countField(id, column))),
    }),
  )}
  ${row(form, SUM, {
    name: msg('Tổng'),
    note: msg('không tính trùng'),
    cells: COLUMNS.map(
      (column) => html`<p>${labels[column]} <b>${form.figures(SUM)?.[column] ?? '–'}</b></p>`,
    ),
  })}`;
}

/** What a row shows besides its ratios. */
interface RowOptions {
  readonly name: string;
  readonly note: string | typeof nothing;
  readonly cells: unknown;
  /** Three cells share a row, so what is wrong with them stands under it, one a line. */
  readonly errors?: unknown;
}

function row(form: FormState, id: string, {name, note, cells, errors}: RowOptions): TemplateResult {
  const {installed, measured} = columnLabels();
  const figures = form.figures(id);
  return html`<div class="group" role="group" aria-labelledby="groups/${id}">
    <p class="name" id="groups/${id}">${name} <span class="muted">${note}</span></p>
    <div class="counts">${cells}</div>
    <p class="ratios">
      <span>${installed}: <b>${figures?.installedRatio ?? '–'}</b></span>
      <span>${measured}: <b>${figures?.measuredRatio ?? '–'}</b></span>
    </p>
    ${errors}
  </div>`;
}
