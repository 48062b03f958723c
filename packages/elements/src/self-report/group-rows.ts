import {msg} from '@lit/localize';
import type {Campaign, ReportGroup} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {textOf} from '../shared/locale.js';
import {described, errorText, type FormState, isInvalid} from './field.js';
import {
  type Column,
  columnLabel,
  COLUMNS,
  type Counts,
  countText,
  ratioText,
  sumCounts,
} from './group-counts.js';
import {parseCount} from './parse-count.js';

/** A row a group with its three counts and ratios, and the sum of those that count in the total. */
export function groupRows(form: FormState, campaign: Campaign): TemplateResult {
  const groups = campaign.report?.groups ?? [];
  const sum = sumCounts(groups, (id) => typedCounts(form, id));
  return html`${groups.map((group) => groupRow(form, group))}
    <div class="group sum" part="sum">
      <p class="name">${msg('Tổng (không tính trùng)')}</p>
      <dl class="counts">
        ${COLUMNS.map(
          (column) =>
            html`<div>
              <dt>${columnLabel(column)}</dt>
              <dd>${countText(sum[column])}</dd>
            </div>`,
        )}
      </dl>
      ${ratios(sum)}
    </div>`;
}

/** The name of a group's field: its JSON path, with the group's key for its index. */
export function countField(id: string, column: Column): string {
  return `groups/${id}/${column}`;
}

function groupRow(form: FormState, {id, name, inTotal}: ReportGroup): TemplateResult {
  return html`<div class="group" role="group" aria-labelledby="groups/${id}">
    <p class="name">
      <span id="groups/${id}">${textOf(name)}</span>
      ${inTotal ? nothing : html`<span class="muted note">${msg('Không cộng vào tổng để khỏi tính trùng.')}</span>`}
    </p>
    <div class="counts">${COLUMNS.map((column) => countInput(form, id, column))}</div>
    ${ratios(typedCounts(form, id))} ${COLUMNS.map((column) => errorText(form, countField(id, column)))}
  </div>`;
}

function countInput(form: FormState, id: string, column: Column): TemplateResult {
  const name = countField(id, column);
  return html`<div>
    <label for=${name}>${columnLabel(column)}</label>
    <input
      class="input"
      id=${name}
      name=${name}
      inputmode="numeric"
      autocomplete="off"
      .value=${form.value(name)}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby=${described(form, name)}
    />
  </div>`;
}

function ratios(counts: Counts): TemplateResult {
  return html`<p class="ratios">
    <span>${msg('Tỷ lệ cài đặt')}: <b>${ratioText(counts.installed, counts)}</b></span>
    <span>${msg('Tỷ lệ đo')}: <b>${ratioText(counts.measured, counts)}</b></span>
  </p>`;
}

function typedCounts(form: FormState, id: string): Counts {
  const counts: Counts = {};
  for (const column of COLUMNS) {
    const count = parseCount(form.value(countField(id, column)));
    if (typeof count === 'number') counts[column] = count;
  }
  return counts;
}
