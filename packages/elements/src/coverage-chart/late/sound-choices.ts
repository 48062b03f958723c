import type {Choices} from '../chart-state.js';
import {METRICS} from '../metric.js';
import {oneOf} from './one-of.js';
import {SORT_ORDERS} from './sort-orders.js';
import {STATE_FILTERS} from './state-filters.js';

/** The choices as they count: a page may have written anything into an attribute. */
export function soundChoices(choices: Choices): Choices {
  const {metric, sort, state} = choices;
  return {
    ...choices,
    metric: oneOf(METRICS, metric),
    sort: oneOf(SORT_ORDERS, sort),
    state: oneOf(STATE_FILTERS, state),
  };
}
