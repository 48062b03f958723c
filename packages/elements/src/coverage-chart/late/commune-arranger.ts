import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {filterCommunes} from './filter-communes.js';
import {Remembered} from './remembered.js';
import {sortCommunes} from './sort-communes.js';

type Communes = readonly CommuneFigures[];

/**
 * The communes that the choices leave, in the order chosen. A chart is updated for many other reasons; then it is the same
 * list, not one like it.
 */
export class CommuneArranger {
  readonly #sorted = new Remembered<Communes>();
  readonly #filtered = new Remembered<Communes>();

  arrange({shown, choices, target, home, comparison}: Omit<ChartState, 'found' | 'columns'>): Communes {
    const {communes} = shown;
    const {metric, query, district, state} = choices;
    const isByChange = choices.sort.startsWith('change');
    const compared = isByChange ? comparison : undefined;
    const sort = isByChange && !compared ? 'missing' : choices.sort;
    const figure = (commune: CommuneFigures) =>
      compared
        ? compared.difference?.(commune)
        : coverageState(commune.samples, target).rated
          ? commune[metric]
          : undefined;
    const sorted = this.#sorted.of([communes, sort, metric, target, home, compared], () =>
      sortCommunes(communes, sort, {home, figure}),
    );
    return this.#filtered.of([sorted, query, state, district, target], () =>
      filterCommunes(sorted, {query, state, district}, target),
    );
  }
}
