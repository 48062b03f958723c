import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../shared/format.js';
import {formatFigure} from '../shared/format-figure.js';
import type {ChartState} from './chart-state.js';
import type {CommuneFigures} from './commune-figures.js';
import {type CoverageState, coverageState} from './coverage-state.js';
import type {LateParts} from './late/late-parts.js';
import {measureNote, metricName} from './metric.js';
import {seriesText} from './summary-text.js';

/**
 * A month commune by commune: samples with a bar and what is missing and the figure where it is rated. Its parts are laid out as blocks, so that a row takes two lines on a phone and none far
 * below is laid out; the roles say that it is a table all the same.
 *
 * @param parts what comes late: headings that sort
 */
export function communeTable(state: ChartState, parts: LateParts | undefined): TemplateResult {
  const {choices, shown, target} = state;
  const {metric} = choices;
  const {series} = shown;
  const samples = target ? msg(str`Số mẫu (cần ${formatCount(target.samples)})`) : metricName('samples');
  const heading = (name: string, words: string) =>
    html`<th role="columnheader" scope="col" class=${name} aria-sort=${parts?.sorted(state, name) ?? nothing}>
      ${parts?.heading(state, name, words) ?? words}
    </th>`;
  return html`<table part="table" role="table">
    <caption class="unseen">
      ${msg('Số mẫu đo theo xã, phường')}. ${seriesText(series)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heading('name', msg('Xã, phường'))} ${heading('missing', samples)}
        ${
          metric === 'samples'
            ? nothing
            : heading('figure', `${metricName(metric)} (${measureNote(metric, series.statistic)})`)
        }
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${state.found.map((commune) => html`<tr role="row" class=${rowClass(state, commune)}>${rowCells(state, commune)}</tr>`)}
    </tbody>
  </table>`;
}

/** Marks the page's own commune and the one that a person chose. */
function rowClass({home, selected}: ChartState, {code}: CommuneFigures): string {
  return code === selected || code === home ? 'marked' : '';
}

/** What stands in a commune's row. */
function rowCells(state: ChartState, commune: CommuneFigures): TemplateResult {
  const {choices, target, home, selected, select} = state;
  const {metric} = choices;
  const {code, name, district, samples} = commune;
  const {is, missing, rated} = coverageState(samples, target);
  return html`<th role="rowheader" scope="row">
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
    ${metric === 'samples' ? nothing : figureCell(commune[metric], rated)}`;
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

function figureCell(figure: number | undefined, rated: boolean): TemplateResult {
  if (rated && figure !== undefined) return html`<td role="cell" class="figure">${formatFigure(figure)}</td>`;
  return html`<td role="cell" class="figure note">
    ${rated ? msg('Không có số liệu') : msg('chưa đủ mẫu để đánh giá')}
  </td>`;
}
