import type {RowHeights} from './row-heights.js';

/** Where something stands in a table's body, px below its top. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows that follow each other, and where the first of them begins. */
export interface RowRange {
  readonly first: number;
  /** The one after the last. */
  readonly end: number;
  /** px below the body's top. */
  readonly top: number;
}

/** A row that stays where it is while others come and go around it. */
export interface Pin {
  readonly index: number;
  /** Its top, px below the body's top. */
  readonly y: number;
}

/** The rows around a pinned one that fill a span. */
export function rangeAround(
  {index, y}: Pin,
  heights: RowHeights,
  {from, to, count}: Span & {count: number},
): RowRange {
  let first = index;
  let top = y;
  while (first > 0 && top > from) top -= heights.of(--first);
  let end = index;
  for (let bottom = y; end < count && bottom < to; end++) bottom += heights.of(end);
  return {first, end: Math.max(end, Math.min(count, index + 1)), top};
}
