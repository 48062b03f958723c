import {msg, str} from '@lit/localize';

import {formatCount} from '../../shared/format.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {type Metric, measureNote} from '../metric.js';
import {byName} from '../most-missing-first.js';
import {seriesText} from '../summary-text.js';
import type {Bars} from './drawing.js';
import {MOST_BARS} from './most-bars.js';
import type {CommunesInView} from './ranking.js';
import {speedTargetOf} from './speed-target.js';

/** What can be looked at as a speed or a time. */
export type SpeedMetric = Exclude<Metric, 'samples'>;

/**
 * A speed or ping of the communes in view, best first: only of those that are rated and have the figure, and named by
 * its statistic. With a line to reach where the target is of the same statistic.
 */
export function speedsOf(state: CommunesInView, metric: SpeedMetric): Bars {
  const {shown, found, target, home, selected} = state;
  const {statistic} = shown.series;
  const rated = found.filter(({samples}) => coverageState(samples, target).rated);
  const measured = rated.filter(({[metric]: figure}) => figure !== undefined).sort(best(metric));
  const drawn = measured.slice(0, MOST_BARS);
  const wanted = metric === 'download' ? target && speedTargetOf(target, statistic) : undefined;
  const left = found.length - measured.length;
  return {
    kind: 'bars',
    title: titleOf(metric, measureNote(metric, statistic), formatCount(drawn.length)),
    about: seriesText(shown.series),
    bars: drawn.map(({name, code, [metric]: value = 0}) => ({
      label: name,
      value,
      marked: code === home || code === selected,
    })),
    target: wanted?.line,
    notes: [
      wanted?.note ?? '',
      left > 0
        ? msg(
            str`${formatCount(left)} xã, phường chưa đủ mẫu để đánh giá hoặc không có số liệu nên không vẽ.`,
          )
        : '',
    ].filter(Boolean),
  };
}

function best(metric: SpeedMetric): (a: CommuneFigures, b: CommuneFigures) => number {
  const direction = metric === 'ping' ? 1 : -1;
  return (a, b) => direction * ((a[metric] ?? 0) - (b[metric] ?? 0)) || byName(a, b);
}

function titleOf(metric: SpeedMetric, note: string, count: string): string {
  switch (metric) {
    case 'download':
      return msg(str`Tải xuống (${note}) của ${count} xã, phường được đánh giá`);
    case 'upload':
      return msg(str`Tải lên (${note}) của ${count} xã, phường được đánh giá`);
    case 'ping':
      return msg(str`Ping (${note}) của ${count} xã, phường được đánh giá`);
  }
}
