/** Bytes of a file; a list of 20,000 rows has about one million. */
export const MOST_BYTES = 10_000_000;

/** Rows of a sheet: those of the largest list there may be, and its title. */
export const MOST_ROWS = 20_050;

/** Columns of a sheet: twelve months of three networks with six figures each are 216. */
export const MOST_COLUMNS = 1_000;

/** Cells of all sheets together, blank ones between others included. */
export const MOST_CELLS = 3_000_000;

/** Bytes that one part of a compressed workbook may unpack to: 20,000 rows of a hundred columns have about as many. */
export const MOST_UNPACKED = 80_000_000;
