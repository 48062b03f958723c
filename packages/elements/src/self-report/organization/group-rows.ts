import {msg} from '@lit/localize';
import type {ReportGroup} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../shared/locale.js';
import {errorText, type FormState, inputField} from '../field.js';
import {
  columnLabels,
  COLUMNS,
  countField,
  type Counts,
  countText,
  ratioText,
  sumCounts,
} from './group-counts.js';
import {parseCount} from './parse-count.js';

/** A row a group with its three counts and ratios, and the sum of those that count in the total. */
export function groupRows(form: FormState, groups: readonly ReportGroup[]): TemplateResult {
  const sum = sumCounts(groups, (id) => typedCounts(form, id));
  const labels = columnLabels();
  return html`${groups.map(({id, name, inTotal}) => {
    const counts = typedCounts(form, id);
    return row(`groups/${id}`, counts, {
      name: textOf(name),
      note: inTotal ? nothing : msg('không cộng vào tổng'),
      cells: COLUMNS.map((column) =>
        inputField(form, [countField(id, column), labels[column]], {keyboard: 'numeric', bare: true}),
      ),
      errors: COLUMNS.map((column) => errorText(form, countField(id, column))),
    });
  })}
  ${row('sum', sum, {
    name: msg('Tổng'),
    note: msg('không tính trùng'),
    cells: COLUMNS.map((column) => html`<p>${labels[column]} <b>${countText(sum[column])}</b></p>`),
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

function row(id: string, counts: Counts, {name, note, cells, errors}: RowOptions): TemplateResult {
  const {installed, measured} = columnLabels();
  return html`<div class="group" role="group" aria-labelledby=${id}>
    <p class="name" id=${id}>${name} <span class="muted">${note}</span></p>
    <div class="counts">${cells}</div>
    <p class="ratios">
      <span>${installed}: <b>${ratioText(counts.installed, counts)}</b></span>
      <span>${measured}: <b>${ratioText(counts.measured, counts)}</b></span>
    </p>
    ${errors}
  </div>`;
}

function typedCounts(form: FormState, id: string): Counts {
  const counts: Counts = {};
  for (const column of COLUMNS) {
    const count = parseCount(form.value(countField(id, column)));
    if (typeof count === 'number') counts[column] = count;
  }
  return counts;
}
