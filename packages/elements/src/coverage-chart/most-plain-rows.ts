/**
 * Up to so many rows the table has all of them, for print, a page's own search and whoever reads row by row; of more it
 * has those in sight.
 */
export const MOST_PLAIN_ROWS = 300;
