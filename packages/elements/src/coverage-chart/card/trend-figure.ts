import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount, formatMonth} from '../../shared/format.js';
import type {TrendPoint} from './load-trend.js';
import {HEIGHT, trendShape} from './trend-shape.js';

/**
 * A commune's months as bars, and as the table that holds their numbers.
 *
 * @param points at least one, oldest first
 * @param target samples that are enough; undefined where nothing says so
 */
export function trendFigure(points: readonly TrendPoint[], target: number | undefined): TemplateResult {
  const {width, earlier, shown, target: line} = trendShape(points, target);
  const [first, last] = [points[0]!.period, points[points.length - 1]!.period];
  const gaps = points.some(({samples, failed}) => !samples && !failed);
  return html`<div class="trend">
    <svg viewBox="0 0 ${width} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
      <path class="earlier" d=${earlier}></path>
      <path d=${shown}></path>
      <path class="line" d=${line}></path>
    </svg>
    <p class="note ends" aria-hidden="true">
      <span>${formatMonth(first)}</span>${first === last ? nothing : html`<span>${formatMonth(last)}</span>`}
    </p>
    <p class="note">
      ${target === undefined ? nothing : msg(str`Đường ngang là mức ${formatCount(target)} mẫu.`)}
      ${gaps ? msg('Tháng không có cột là tháng không có số liệu.') : nothing}
    </p>
    <details>
      <summary>${msg('Bảng số mẫu theo tháng')}</summary>
      ${trendTable(points)}
    </details>
  </div>`;
}

function trendTable(points: readonly TrendPoint[]): TemplateResult {
  const rows = [...points].reverse();
  return html`<table class="months">
    <thead>
      <tr>
        <th scope="col">${msg('Tháng')}</th>
        <th scope="col" class="figure">${msg('Số mẫu')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (point) =>
          html`<tr>
            <th scope="row">${formatMonth(point.period)}</th>
            <td class="figure">${cell(point)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell({samples = 0, failed}: TrendPoint): string {
  if (failed) return msg('Chưa tải được');
  return samples > 0 ? formatCount(samples) : msg('Không có số liệu');
}
