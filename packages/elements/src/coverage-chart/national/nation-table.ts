import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../../shared/format.js';
import {type NationRow, nationTotals} from './nation-rows.js';

/** What stands above the table's figures. */
export interface NationTable {
  /** Month and network, in words. */
  readonly about: string;
  readonly open: (province: string) => void;
}

/** The provinces with their totals, and the totals of all. */
export function nationTable(rows: readonly NationRow[], {about, open}: NationTable): TemplateResult {
  return html`<table class="nation" part="table" role="table">
    <caption class="unseen">
      ${msg('Số mẫu đo theo tỉnh, thành phố')}. ${about}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${msg('Tỉnh, thành phố')}</th>
        <th role="columnheader" scope="col" class="share">${msg('Xã, phường đủ mẫu để đánh giá')}</th>
        <th role="columnheader" scope="col" class="figure">${msg('Số mẫu')}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => provinceRow(row, open))}
    </tbody>
    ${rows.some(({is}) => is === 'loading') ? nothing : foot(rows)}
  </table>`;
}

function provinceRow(row: NationRow, open: NationTable['open']): TemplateResult {
  const {code, name, totals, is} = row;
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      ${
        is === 'failed'
          ? name
          : html`<button type="button" class="link" data-province=${code} @click=${() => open(code)}>${name}</button>`
      }
    </th>
    ${
      totals
        ? html`<td role="cell" class="samples share">
              <span class="state">${sharedText(totals)}</span>${bar(totals.rated / Math.max(1, totals.communes))}
            </td>
            <td role="cell" class="figure">${formatCount(totals.samples)}</td>`
        : html`<td role="cell" class="note share">${absentText(row)}</td>`
    }
  </tr>`;
}

function foot(rows: readonly NationRow[]): TemplateResult {
  const {provinces, samples, ...totals} = nationTotals(rows);
  const title =
    provinces === rows.length
      ? msg('Cả nước')
      : msg(str`Cộng ${formatCount(provinces)} trong ${formatCount(rows.length)} tỉnh, thành phố`);
  return html`<tfoot role="rowgroup">
    <tr role="row">
      <th role="rowheader" scope="row">${title}</th>
      <td role="cell" class="share">${sharedText(totals)}</td>
      <td role="cell" class="figure">${formatCount(samples)}</td>
    </tr>
  </tfoot>`;
}

function sharedText({rated, communes}: {readonly rated: number; readonly communes: number}): string {
  return msg(str`${formatCount(rated)} trong ${formatCount(communes)}`);
}

function absentText({is}: NationRow): string {
  return {
    loading: msg('Đang tải dữ liệu…'),
    failed: msg('Chưa tải được'),
    ready: msg('Không có số liệu'),
  }[is];
}

/** SVG, because a strict CSP takes a width from an attribute of a drawing but not from a style. */
function bar(share: number): TemplateResult {
  return html`<svg aria-hidden="true"><rect width="${Math.round(share * 100)}%" height="100%"></rect></svg>`;
}
