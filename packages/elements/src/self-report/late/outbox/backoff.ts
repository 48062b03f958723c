const LONGEST_S = 300;
/** A phone whose clock is a day behind reads a day out of a date; nobody is asked to wait longer than this. */
const LONGEST_ASKED_S = 3_600;

/**
 * How long to wait before the next try, in ms: full jitter between 1 s and a limit that doubles with every failure
 * up to 300 s, so that the phones of a province do not come back all at once.
 *
 * @param failures tries that have failed, from 1
 * @param retryAfter seconds that the server asks for; never less than those, up to an hour
 * @param random from 0 to 1
 */
export function backoff(failures: number, retryAfter = 0, random = Math.random()): number {
  const limit = Math.min(LONGEST_S, 2 ** failures);
  return Math.max(Math.min(retryAfter, LONGEST_ASKED_S), 1 + random * (limit - 1)) * 1000;
}
