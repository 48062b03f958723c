import {msg, str} from '@lit/localize';
import type {ReportGroup} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../../shared/locale.js';
import {errorText, inputField} from '../field.js';
import type {FormState} from '../form-state.js';
import {columnLabels, COLUMNS, countField} from './group-columns.js';
import {type CountFigures, figuresOf, sumCounts, typedCounts} from './group-counts.js';

/** A row a group with its three counts and ratios, and the sum of those that count in the total. */
export function groupRows(form: FormState, groups: readonly ReportGroup[]): TemplateResult {
  const labels = columnLabels();
  const sum = figuresOf(sumCounts(groups, (id) => typedCounts(form, id)));
  return html`${groups.map(({id, name, inTotal}) =>
    row(id, {
      name: textOf(name),
      note: inTotal ? nothing : msg('không cộng vào tổng'),
      figures: figuresOf(typedCounts(form, id)),
      cells: COLUMNS.map((column) =>
        inputField(form, [countField(id, column), labels[column]], {keyboard: 'numeric', bare: true}),
      ),
      errors: COLUMNS.map((column) => errorText(form, countField(id, column))),
    }),
  )}
  ${row('', {
    name: msg('Tổng'),
    note: sumNote(groups),
    figures: sum,
    cells: COLUMNS.map((column) => html`<p>${labels[column]} <b>${sum[column] ?? '–'}</b></p>`),
  })}`;
}

/** Which groups the sum leaves out, since their members already count in another. */
export function sumNote(groups: readonly ReportGroup[]): string {
  const others = groups.filter(({inTotal}) => !inTotal).map(({name}) => textOf(name));
  return others.length > 0
    ? msg(str`không tính trùng: không cộng ${others.join(', ')}`)
    : msg('không tính trùng');
}

/** What a row shows. */
interface RowOptions {
  readonly name: string;
  readonly note: string | typeof nothing;
  readonly figures: CountFigures;
  readonly cells: unknown;
  /** Three cells share a row, so what is wrong with them stands under it, one a line. */
  readonly errors?: unknown;
}

function row(id: string, {name, note, figures, cells, errors}: RowOptions): TemplateResult {
  const {installed, measured} = columnLabels();
  return html`<div class="group" role="group" aria-labelledby="groups/${id}">
    <p class="name" id="groups/${id}">${name} <span class="muted">${note}</span></p>
    <div class="counts">${cells}</div>
    <p class="ratios">
      <span>${installed}: <b>${figures.installedRatio ?? '–'}</b></span>
      <span>${measured}: <b>${figures.measuredRatio ?? '–'}</b></span>
    </p>
    ${errors}
  </div>`;
}
