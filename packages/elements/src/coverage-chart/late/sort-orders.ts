/** All orders of the table; a column's second is its first the other way round. */
export const SORT_ORDERS = ['missing', 'samples', 'name', 'name-desc', 'figure', 'figure-asc'] as const;

/**
 * Order of the table: most samples missing, most samples, by name, or by the figure that `metric` names; `-desc` and
 * `-asc` the other way round.
 */
export type SortOrder = (typeof SORT_ORDERS)[number];
