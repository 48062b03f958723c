import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {oneOf} from '../one-of.js';
import {SORT_ORDERS} from './sort-orders.js';
import {filterCommunes} from './filter-communes.js';
import {sortCommunes} from './sort-communes.js';
import {STATE_FILTERS} from './state-filters.js';

/** The communes that the choices leave, in the order chosen. */
export function arrangeCommunes(state: Omit<ChartState, 'found'>): readonly CommuneFigures[] {
  const {shown, choices, target, home, comparison} = state;
  const {metric} = choices;
  const known = oneOf(SORT_ORDERS, choices.sort);
  const isByChange = known.startsWith('change');
  const sort = isByChange && !comparison ? 'missing' : known;
  const figure = (commune: CommuneFigures) =>
    isByChange
      ? comparison?.difference?.(commune)
      : coverageState(commune.samples, target).rated
        ? commune[metric]
        : undefined;
  const filter = {...choices, state: oneOf(STATE_FILTERS, choices.state)};
  return filterCommunes(sortCommunes(shown.communes, sort, {home, figure}), filter, target);
}
