import {msg} from '@lit/localize';
import {html} from 'lit';

import {formatFigure} from '../../shared/format-figure.js';
import type {ChartState, TableColumn} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {measureNote, metricName} from '../metric.js';

/** The figure that is looked at, where the commune is rated. */
export function figureColumn(
  metric: 'download' | 'upload' | 'ping',
  {shown, target}: Pick<ChartState, 'shown' | 'target'>,
): TableColumn {
  const cell = (commune: CommuneFigures) => {
    const {[metric]: figure, samples} = commune;
    const {rated} = coverageState(samples, target);
    return rated && figure !== undefined
      ? html`<td role="cell" class="figure">${formatFigure(figure)}</td>`
      : html`<td role="cell" class="figure note">
          ${rated ? msg('Không có số liệu') : msg('chưa đủ mẫu để đánh giá')}
        </td>`;
  };
  return {
    name: 'figure',
    words: `${metricName(metric)} (${measureNote(metric, shown.series.statistic)})`,
    cell,
  };
}
