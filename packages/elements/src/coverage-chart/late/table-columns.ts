import type {ChartState, TableColumn} from '../chart-state.js';
import {figureColumn} from './figure-column.js';

/** What the table shows besides names and samples. */
export function tableColumns(
  state: Pick<ChartState, 'choices' | 'shown' | 'target' | 'comparison'>,
): readonly TableColumn[] {
  const {choices, comparison} = state;
  const {metric} = choices;
  const figure = metric === 'samples' ? [] : [figureColumn(metric, state)];
  const change = comparison
    ? [{name: 'change' as const, words: comparison.heading, cell: comparison.cell}]
    : [];
  return [...figure, ...change];
}
