/** All orders of the table; a column's second is its first the other way round. */
export const SORT_ORDERS = [
  'missing',
  'samples',
  'name',
  'name-desc',
  'figure',
  'figure-asc',
  'change',
  'change-asc',
] as const;

/**
 * Order of the table: most samples missing, most samples, by name, by the figure that `metric` names, or by its change
 * where there is a comparison; `-desc` and `-asc` the other way round.
 */
export type SortOrder = (typeof SORT_ORDERS)[number];
