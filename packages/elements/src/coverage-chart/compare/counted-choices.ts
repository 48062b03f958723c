import type {ChartState, Choices} from '../chart-state.js';
import {pickSeries} from '../pick-series.js';
import {comparedSeries} from './compared-series.js';

/** The choices without a comparison that the index does not have: what is ignored is no part of a link. */
export function countedChoices({data, choices}: Pick<ChartState, 'data' | 'choices'>): Choices {
  const series = pickSeries(data.series, choices);
  const counts = series && comparedSeries(data.series, series, choices.compare);
  return counts ? choices : {...choices, compare: ''};
}
