import type {CommuneFigures} from '../commune-figures.js';
import {byName, homeFirst} from '../most-missing-first.js';
import type {SortOrder} from './sort-orders.js';

/** What an order needs to know. */
export interface SortView {
  /** Code of the page's own commune, which comes first in every order; empty if there is none. */
  readonly home: string;
  /** What is sorted by where it is neither samples nor name; who has none comes last both ways. */
  readonly figure: (commune: CommuneFigures) => number | undefined;
}

/** A sorted copy. */
export function sortCommunes(
  communes: readonly CommuneFigures[],
  order: SortOrder,
  {home, figure: own}: SortView,
): CommuneFigures[] {
  const direction = order === 'missing' || order.endsWith('asc') ? 1 : -1;
  const [column] = order.split('-');
  const figure = (commune: CommuneFigures) =>
    column === 'name' ? 0 : column === 'missing' || column === 'samples' ? commune.samples : own(commune);
  return [...communes].sort((a, b) => {
    const [one, other] = [figure(a), figure(b)];
    return (
      homeFirst(home, a, b) ||
      Number(one === undefined) - Number(other === undefined) ||
      direction * ((one ?? 0) - (other ?? 0)) ||
      (order === 'name-desc' ? byName(b, a) : byName(a, b))
    );
  });
}
