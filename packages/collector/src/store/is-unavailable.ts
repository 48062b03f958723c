/** Connections that break or do not come about, in Node's names. */
const CODES = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * PostgreSQL's answers that another minute may change (its manual, appendix A): connection, login, transaction rolled
 * back, resources, locks and time limits, shut down or starting, disk; and a standby that takes no writes.
 */
const STATES = /^(08|28|40|53|55P03|57|58|25006|25P0[34]|3D000)/;

/** SQLite's: busy, locked, read-only, disk error, full, cannot open (https://sqlite.org/rescode.html). */
const SQLITE_CODES = new Set([5, 6, 8, 10, 13, 14]);

/** What drivers say without a code of their own: no answer in time, a broken connection, a store that is closing. */
const WORDS =
  /^(timeout exceeded|Connection terminated|Query read timeout|Client (was|has)|Cannot use a pool|driver has already|database is not open|connect ENOENT)/;

/** Whether an error of a query means that the database is away for now, not that we asked it something wrong. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  const {code, errcode} = error as {code?: unknown; errcode?: unknown};
  if (WORDS.test(error.message)) return true;
  if (typeof errcode === 'number') return SQLITE_CODES.has(errcode & 0xff);
  return typeof code === 'string' && (CODES.has(code) || (code.length === 5 && STATES.test(code)));
}
