import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {AnnexContent, AnnexRow} from './annex-content.js';

/** The table of the annex: group by group how many, of them installed and measured, and the shares. */
export function annexCounts({columns, groups, sum}: AnnexContent): TemplateResult {
  const {total, installed, measured} = columns;
  return html`<table>
    <thead>
      <tr>
        <th rowspan="2">${msg('STT')}</th>
        <th rowspan="2">${msg('Nhóm')}</th>
        <th rowspan="2">${total}</th>
        <th colspan="2">${installed}</th>
        <th colspan="2">${measured}</th>
      </tr>
      <tr>
        <th>${msg('Số lượng')}</th>
        <th>${msg('Tỷ lệ')}</th>
        <th>${msg('Số lượng')}</th>
        <th>${msg('Tỷ lệ')}</th>
      </tr>
    </thead>
    <tbody>
      ${groups.map(
        (group, i) =>
          html`<tr>
            <td class="number">${i + 1}</td>
            <th scope="row">${group.name} ${group.note ? html`<i>(${group.note})</i>` : nothing}</th>
            ${cells(group)}
          </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th colspan="2">${sum.name}<br /><i>(${sum.note})</i></th>
        ${cells(sum)}
      </tr>
    </tfoot>
  </table>`;
}

function cells({figures}: AnnexRow): TemplateResult {
  const {total, installed, measured, installedRatio, measuredRatio} = figures;
  return html`<td>${total}</td>
    <td>${installed}</td>
    <td>${installedRatio}</td>
    <td>${measured}</td>
    <td>${measuredRatio}</td>`;
}
