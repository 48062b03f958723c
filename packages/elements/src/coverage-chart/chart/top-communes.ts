import type {Target} from '@ispeed-widgets/contract/page';

import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import type {Metric} from '../metric.js';
import {byName} from '../most-missing-first.js';

/** More bars than this are not a picture any more; all communes stand in the table. */
const MOST = 15;

/** What communes are ranked by. */
export interface RankingView {
  readonly metric: Metric;
  readonly target: Target | undefined;
  /** Code of the page's own commune; empty if there is none. */
  readonly home: string;
}

/**
 * The first 15 communes by a metric: most samples, highest speed or lowest ping. Only those with samples and,
 * for speeds and ping, only those that are rated and have the figure.
 */
export function topCommunes(
  communes: readonly CommuneFigures[],
  {metric, target}: Pick<RankingView, 'metric' | 'target'>,
): CommuneFigures[] {
  const direction = metric === 'ping' ? 1 : -1;
  return communes
    .filter(({samples, [metric]: figure}) =>
      metric === 'samples' ? samples > 0 : figure !== undefined && coverageState(samples, target).rated,
    )
    .sort((a, b) => direction * (a[metric]! - b[metric]!) || byName(a, b))
    .slice(0, MOST);
}
