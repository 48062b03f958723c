/** SQLite's words for what another minute may change, and their codes (https://sqlite.org/rescode.html). */
const CODES: Readonly<Record<string, number>> = {
  'database is locked': 5,
  'database table is locked': 6,
  'attempt to write a readonly database': 8,
  'disk I/O error': 10,
  'database or disk is full': 13,
  'unable to open database file': 14,
};

/**
 * Runs a query that returns rows. `@photostructure/sqlite` 1.2 leaves SQLite's code off errors of `all`; without it
 * nobody would know a full disk from a mistake of ours.
 */
export function withErrorCode<T>(query: () => T): T {
  try {
    return query();
  } catch (error) {
    if (error instanceof Error && !('errcode' in error) && error.message in CODES)
      Object.assign(error, {errcode: CODES[error.message]});
    throw error;
  }
}
