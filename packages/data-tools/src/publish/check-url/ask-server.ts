import {ANY_PORTAL, type AskOptions, type NoAnswer, type ServerAnswer} from './server-answer.js';

/** Largest file that the widgets read. */
export const MOST_BYTES = 2_000_000;
const MOST_HOPS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for a file as a citizen's browser on a portal's page does: with that page's origin, compressed, without cookies.
 * Redirects are followed by hand, for each is a finding. Ends by itself in time and size.
 */
export async function askServer(
  url: string,
  {origin, timeoutMs}: AskOptions,
): Promise<ServerAnswer | NoAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  const headers = {Origin: origin ?? ANY_PORTAL, 'Accept-Encoding': 'br, gzip', Accept: '*/*'};
  const hops: string[] = [];
  try {
    for (;;) {
      const answer = await fetch(hops.at(-1) ?? url, {headers, signal, redirect: 'manual'});
      const to = REDIRECTS.has(answer.status) ? answer.headers.get('location') : null;
      if (to === null) {
        const bytes = await readUpTo(MOST_BYTES, answer);
        if (bytes === undefined) return {url, failure: 'too-large', why: `> ${MOST_BYTES}`};
        return {url, hops, status: answer.status, headers: answer.headers, bytes};
      }
      await answer.body?.cancel();
      hops.push(new URL(to, hops.at(-1) ?? url).href);
      if (hops.length > MOST_HOPS) return {url, failure: 'too-many-redirects', why: hops.join(' → ')};
    }
  } catch (error) {
    return signal.aborted
      ? {url, failure: 'slow', why: `${timeoutMs / 1000} s`}
      : {url, failure: 'unreachable', why: codeOf(error)};
  }
}

/** Undefined where there is more. */
async function readUpTo(most: number, {body}: Response): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
  while (reader) {
    const {done, value} = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    parts.push(value);
  }
  return Buffer.concat(parts);
}

/** `fetch` hides what happened in the cause of its error. */
function codeOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}
