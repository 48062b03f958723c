const LONGEST_S = 300;

/**
 * How long to wait before the next try, in ms: full jitter between 1 s and a limit that doubles with every failure
 * up to 300 s, so that the phones of a province do not come back all at once.
 *
 * @param failures tries that have failed, from 1
 * @param random from 0 to 1
 */
export function backoff(failures: number, random: number): number {
  const limit = Math.min(LONGEST_S, 2 ** failures);
  return (1 + random * (limit - 1)) * 1000;
}
