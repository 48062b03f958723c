import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../shared/format.js';
import type {ChartState} from './chart-state.js';
import type {CommuneFigures} from './commune-figures.js';
import {type CoverageState, coverageState} from './coverage-state.js';

/** A commune's row: samples with a bar and what is missing, and what the late parts know besides. */
export function communeRow(state: ChartState, commune: CommuneFigures): TemplateResult {
  const {target, home, selected, select, columns} = state;
  const {code, name, district, samples} = commune;
  const {is, missing} = coverageState(samples, target);
  return html`<tr role="row" class=${code === selected || code === home ? 'marked' : ''}>
    <th role="rowheader" scope="row">
      <button type="button" class="link" aria-current=${code === selected ? 'true' : nothing} @click=${() => select(code)}>
        ${name}
      </button>
      ${district ? html`<span class="note">${district}</span>` : nothing}
      ${code === home ? html`<span class="note">${msg('Xã, phường của trang này')}</span>` : nothing}
    </th>
    <td role="cell" class="samples ${is}">
      <span class="count">${samples > 0 ? formatCount(samples) : '–'}</span>
      ${target ? bar(samples / target.samples) : nothing}
      <span class="state">${stateText(is, missing)}</span>
    </td>
    ${columns.map(({cell}) => cell(commune))}
  </tr>`;
}

/** SVG, because a strict CSP takes a width from an attribute of a drawing but not from a style. */
function bar(share: number): TemplateResult {
  const percent = Math.min(100, Math.round(share * 100));
  return html`<svg aria-hidden="true"><rect width="${percent}%" height="100%"></rect></svg>`;
}

function stateText(is: CoverageState['is'], missing: number): string {
  const count = formatCount(missing);
  return {
    enough: msg('Đủ'),
    near: msg(str`Gần đủ – còn thiếu ${count} mẫu`),
    lacking: msg(str`còn thiếu ${count} mẫu`),
    none: msg('Không có số liệu'),
    unknown: '',
  }[is];
}
