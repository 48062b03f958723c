import {msg, str} from '@lit/localize';
import type {Target} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../shared/format.js';
import {formatFigure} from '../shared/format-figure.js';
import type {CommuneFigures} from './commune-figures.js';
import {type CoverageState, coverageState} from './coverage-state.js';
import {type Metric, measureNote, metricName} from './metric.js';
import type {SeriesFigures} from './series-source.js';
import {seriesText} from './summary-text.js';

/** How the table is to be shown. */
export interface TableView {
  readonly metric: Metric;
  readonly target: Target | undefined;
  /** Code of the page's own commune; empty if there is none. */
  readonly home: string;
  /** Code of the commune that a person chose; empty before. */
  readonly selected: string;
  readonly select: (code: string) => void;
}

/** A month commune by commune: samples with a bar and what is missing, and the figure where it is rated. */
export function communeTable(
  {series}: SeriesFigures,
  communes: readonly CommuneFigures[],
  view: TableView,
): TemplateResult {
  const {metric, target} = view;
  return html`<table part="table">
    <caption class="unseen">
      ${msg('Số mẫu đo theo xã, phường')}. ${seriesText(series)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Xã, phường')}</th>
        <th scope="col">${target ? msg(str`Số mẫu (cần ${formatCount(target.samples)})`) : metricName('samples')}</th>
        ${
          metric === 'samples'
            ? nothing
            : html`<th scope="col" class="figure">${metricName(metric)} (${measureNote(metric, series.statistic)})</th>`
        }
      </tr>
    </thead>
    <tbody>
      ${communes.map((commune) => row(commune, view))}
    </tbody>
  </table>`;
}

function row(commune: CommuneFigures, {metric, target, home, selected, select}: TableView): TemplateResult {
  const {code, name, district, samples} = commune;
  const state = coverageState(samples, target);
  const isHome = code === home;
  const isSelected = code === selected;
  return html`<tr class=${isSelected || isHome ? 'marked' : ''}>
    <th scope="row">
      <button type="button" class="link" aria-current=${isSelected ? 'true' : nothing} @click=${() => select(code)}>
        ${name}
      </button>
      ${district ? html`<span class="note">${district}</span>` : nothing}
      ${isHome ? html`<span class="note">${msg('Xã, phường của trang này')}</span>` : nothing}
    </th>
    <td>
      <div class="samples ${state.is}">
        <span class="count">${samples > 0 ? formatCount(samples) : '–'}</span>
        ${target ? bar(samples / target.samples) : nothing}
        <span class="state">${stateText(state)}</span>
      </div>
    </td>
    ${metric === 'samples' ? nothing : renderFigure(commune[metric], state)}
  </tr>`;
}

/** SVG, because a strict CSP takes a width from an attribute of a drawing but not from a style. */
function bar(share: number): TemplateResult {
  const percent = Math.min(100, Math.round(share * 100));
  return html`<svg aria-hidden="true"><rect width="${percent}%" height="100%"></rect></svg>`;
}

function stateText({is, missing}: CoverageState): string {
  const count = formatCount(missing);
  return {
    enough: msg('Đủ'),
    near: msg(str`Gần đủ – còn thiếu ${count} mẫu`),
    lacking: msg(str`còn thiếu ${count} mẫu`),
    none: msg('Không có số liệu'),
    unknown: '',
  }[is];
}

function renderFigure(figure: number | undefined, {rated}: CoverageState): TemplateResult {
  if (rated && figure !== undefined) return html`<td class="figure">${formatFigure(figure)}</td>`;
  return html`<td class="figure note">${rated ? msg('Không có số liệu') : msg('chưa đủ mẫu để đánh giá')}</td>`;
}
