import {type ColumnSpec, type ColumnSpecs, isHeadingOf} from './column-spec.js';
import type {Table} from './table.js';

/** Rows that a title above the headings may take: agency, name of the list, number of the letter, blank lines. */
const MOST_TITLE_ROWS = 30;

/**
 * Where the headings stand, 0-based: the row in which most columns are known, so that a title above, as offices put it,
 * is passed over. Where no row has any it is the first, of which then is said what is missing.
 */
export function headingRow<K extends string>(table: Table, specs: ColumnSpecs<K>): number {
  const columns: ColumnSpec[] = Object.values(specs);
  const known = table
    .slice(0, MOST_TITLE_ROWS)
    .map((row) => columns.filter((column) => row.some((cell) => isHeadingOf(cell, column))).length);
  return Math.max(known.indexOf(Math.max(...known, 1)), 0);
}
