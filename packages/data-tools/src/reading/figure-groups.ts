import type {Network} from '@ispeed-widgets/contract';

import {type Figure, isFigure} from './meaning.js';
import type {ReadColumn} from './read-column.js';

/** Columns of figures that are of one month, network and operator, as far as the columns themselves say. */
export interface FigureGroup {
  readonly period: string | undefined;
  readonly network: Network | undefined;
  readonly operator: string | undefined;
  readonly columns: ReadonlyMap<Figure, ReadColumn>;
}

/** Sorts the columns of figures by the month, network and operator that they name. */
export function figureGroups(columns: readonly ReadColumn[]): FigureGroup[] {
  const groups = new Map<string, FigureGroup & {columns: Map<Figure, ReadColumn>}>();
  for (const column of columns) {
    const {meaning, period, network, operator} = column;
    if (!isFigure(meaning)) continue;
    const key = `${period} ${network} ${operator}`;
    const group = groups.get(key) ?? {period, network, operator, columns: new Map<Figure, ReadColumn>()};
    groups.set(key, group);
    group.columns.set(meaning, column);
  }
  return [...groups.values()];
}
