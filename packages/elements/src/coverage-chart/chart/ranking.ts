import {msg, str} from '@lit/localize';

import {formatCount} from '../../shared/format.js';
import type {ChartState} from '../chart-state.js';
import {byName} from '../most-missing-first.js';
import {seriesText} from '../summary-text.js';
import type {Bars} from './drawing.js';
import {MOST_BARS} from './most-bars.js';

/** What a view of communes reads of the chart's state. */
export type CommunesInView = Pick<ChartState, 'shown' | 'found' | 'target' | 'home' | 'selected'>;

/** The communes in view by their samples, most first, with the line to reach. Who has none is counted, not drawn. */
export function rankingOf({shown: {series}, found, target, home, selected}: CommunesInView): Bars {
  const counted = found
    .filter(({samples}) => samples > 0)
    .sort((a, b) => b.samples - a.samples || byName(a, b));
  const drawn = counted.slice(0, MOST_BARS);
  const without = found.length - counted.length;
  return {
    kind: 'bars',
    title: titleOf(drawn.length, counted.length),
    about: seriesText(series),
    bars: drawn.map(({name, code, samples}) => ({
      label: name,
      value: samples,
      marked: code === home || code === selected,
    })),
    target: target && {value: target.samples, label: msg(str`cần ${formatCount(target.samples)}`)},
    notes: without > 0 ? [msg(str`${formatCount(without)} xã, phường không có số liệu nên không vẽ.`)] : [],
  };
}

function titleOf(drawn: number, all: number): string {
  return drawn < all
    ? msg(str`${formatCount(drawn)} xã, phường nhiều mẫu nhất trong ${formatCount(all)} nơi có số liệu`)
    : msg(str`Xếp hạng ${formatCount(all)} xã, phường theo số mẫu`);
}
