import {html, type TemplateResult} from 'lit';

import type {ChartState} from '../chart-state.js';
import type {SortOrder} from './sort-orders.js';

/** The orders of each column of the table: the one it begins with, and the other way round. */
const ORDERS: Readonly<Record<string, readonly [SortOrder, SortOrder]>> = {
  name: ['name', 'name-desc'],
  missing: ['missing', 'samples'],
  figure: ['figure', 'figure-asc'],
  change: ['change', 'change-asc'],
};

/** The words of a heading as a button that sorts by its column and, pressed once more, the other way round. */
export function sortButton({choices, change}: ChartState, column: string, words: string): TemplateResult {
  const [first, second] = ORDERS[column]!;
  const next = choices.sort === first ? second : first;
  return html`<button type="button" class="link" @click=${() => change({sort: next})}>${words}</button>`;
}

/** How the table is sorted by a column, for `aria-sort`; undefined where it is sorted by another. */
export function sortDirection({choices}: ChartState, column: string): 'ascending' | 'descending' | undefined {
  const {sort} = choices;
  if (!ORDERS[column]!.includes(sort)) return undefined;
  return /^(name|missing|.*-asc)$/.test(sort) ? 'ascending' : 'descending';
}
