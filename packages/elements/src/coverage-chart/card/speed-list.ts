import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatFigure} from '../../shared/format-figure.js';
import type {CommuneFigures} from '../commune-figures.js';
import {type Metric, METRICS, measureNote, metricName} from '../metric.js';
import type {SeriesFigures} from '../series-source.js';

/** A commune's speeds and times; only where it is rated, and each with the statistic that it is. */
export function speedList(
  commune: CommuneFigures,
  rated: boolean,
  {series}: SeriesFigures,
): TemplateResult | string {
  if (!rated) return msg('Chưa đủ mẫu để đánh giá tốc độ.');
  const known = METRICS.filter(
    (metric): metric is Exclude<Metric, 'samples'> => metric !== 'samples' && commune[metric] !== undefined,
  );
  if (known.length === 0) return msg('Chưa có số liệu tốc độ.');
  return html`<dl class="speeds">
    ${known.map(
      (metric) =>
        html`<div>
          <dt class="note">${metricName(metric)} (${measureNote(metric, series.statistic)})</dt>
          <dd>${formatFigure(commune[metric]!)}</dd>
        </div>`,
    )}
  </dl>`;
}
