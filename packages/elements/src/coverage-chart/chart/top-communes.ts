import type {Target} from '@ispeed-widgets/contract/page';

import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import type {Metric} from '../metric.js';
import {byName} from '../sort-communes.js';

/** More bars than this are not a picture any more; all communes stand in the table. */
const MOST = 15;

/** A commune and the figure it is ranked by. */
export interface RankedCommune {
  readonly commune: CommuneFigures;
  readonly value: number;
}

/**
 * The first 15 communes by a metric: most samples, highest speed or lowest ping. Only those with samples and,
 * for speeds and ping, only those that are rated.
 */
export function topCommunes(
  communes: readonly CommuneFigures[],
  metric: Metric,
  target: Target | undefined,
): RankedCommune[] {
  const direction = metric === 'ping' ? 1 : -1;
  return communes
    .flatMap((commune) => {
      const {[metric]: value, samples} = commune;
      const ranks = metric === 'samples' ? samples > 0 : coverageState(samples, target).rated;
      return ranks && value !== undefined ? [{commune, value}] : [];
    })
    .sort((a, b) => direction * (a.value - b.value) || byName(a.commune, b.commune))
    .slice(0, MOST);
}
