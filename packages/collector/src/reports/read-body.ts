import {MOST_REPORT_BYTES} from '@ispeed-widgets/contract';

import {Refusal} from '../http/refusal.js';

/** Bytes of a body that are let run past: who is still sending does not read the refusal, and tries for ever. */
const MOST_IGNORED = 1024 * 1024;
/** Seconds after which a phone's network may be better. */
const RETRY_SLOW_S = 10;

/**
 * The bytes of a request's body, 16 kB at most, counted as they come whatever length was declared.
 *
 * @param milliseconds the whole body may take
 * @throws Refusal if it is too large (413), takes too long (408) or is cut off (400)
 */
export async function readBody(request: Request, milliseconds: number): Promise<Uint8Array> {
  const declared = Number(request.headers.get('Content-Length') ?? 0);
  if (declared > MOST_IGNORED) throw new Refusal('too-large');
  if (request.body === null) return new Uint8Array();
  const reader = request.body.getReader();
  const limit = new TimeLimit(milliseconds);
  try {
    return await collect(reader, limit);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('body-cut');
  } finally {
    limit.clear();
    reader.releaseLock();
  }
}

async function collect(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limit: TimeLimit,
): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await Promise.race([reader.read(), limit.over]);
    if (next === undefined && size <= MOST_REPORT_BYTES)
      throw new Refusal('body-slow', [], {retryAfter: RETRY_SLOW_S});
    if (next === undefined || next.done) break;
    size += next.value.length;
    if (size <= MOST_REPORT_BYTES) kept.push(next.value);
    else kept.length = 0;
    if (size > MOST_IGNORED) break;
  }
  if (size > MOST_REPORT_BYTES) throw new Refusal('too-large');
  return Buffer.concat(kept);
}

/** Resolves with undefined once the time is over. */
class TimeLimit {
  readonly over: Promise<undefined>;
  #timer: NodeJS.Timeout | undefined;

  constructor(milliseconds: number) {
    this.over = new Promise((resolve) => {
      this.#timer = setTimeout(() => resolve(undefined), milliseconds);
    });
  }

  clear(): void {
    clearTimeout(this.#timer);
  }
}
