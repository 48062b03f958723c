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
  const {shown, choices, target, home} = state;
  const {metric, sort} = choices;
  const figure = (commune: CommuneFigures) =>
    coverageState(commune.samples, target).rated ? commune[metric] : undefined;
  const filter = {...choices, state: oneOf(STATE_FILTERS, choices.state)};
  return filterCommunes(
    sortCommunes(shown.communes, oneOf(SORT_ORDERS, sort), {home, figure}),
    filter,
    target,
  );
}
