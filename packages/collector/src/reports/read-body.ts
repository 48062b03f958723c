import type {IncomingMessage} from 'node:http';

import type {HttpBindings} from '@hono/node-server';
import {MOST_REPORT_BYTES} from '@ispeed-widgets/contract';
import type {Context} from 'hono';

import {Refusal} from '../http/refusal.js';

/** Bytes of a body that are read and forgotten: who is still sending may not see the refusal, and tries for ever. */
const MOST_FORGOTTEN = 64 * 1024;
/** Seconds after which a phone's network may be better. */
const RETRY_SLOW_S = 10;

/**
 * The bytes of a request's body, 16 kB at most, counted as they come whatever length was declared.
 *
 * @param milliseconds the whole body may take
 * @throws Refusal if it is too large (413), takes too long (408) or is cut off (400)
 */
export async function readBody(context: Context, milliseconds: number): Promise<Uint8Array> {
  const declared = Number(context.req.header('Content-Length') ?? 0);
  if (declared > MOST_FORGOTTEN) throw new Refusal('too-large');
  const limit = new TimeLimit(milliseconds);
  try {
    return await collect(piecesOf(context), limit);
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('body-cut');
  } finally {
    limit.clear();
  }
}

/**
 * The body as it comes. On Node it is read from the socket: as a web stream Node 20 takes in all that is sent,
 * however slowly we read (it counts pieces against a limit in bytes).
 */
function piecesOf({req, env}: Context): AsyncIterator<Uint8Array> {
  const {incoming} = (env ?? {}) as Partial<HttpBindings>;
  if (incoming && !incoming.readableDidRead) return untilCut(incoming);
  return (req.raw.body ?? new ReadableStream({start: (body) => body.close()})).values({preventCancel: true});
}

/** Leaves the socket open at the end: the answer must still get through. */
function untilCut(incoming: IncomingMessage): AsyncIterator<Uint8Array> {
  return incoming.iterator({destroyOnReturn: false}) as AsyncIterator<Uint8Array>;
}

async function collect(pieces: AsyncIterator<Uint8Array>, limit: TimeLimit): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const next = await Promise.race([pieces.next(), limit.over]);
    if (next === undefined && size <= MOST_REPORT_BYTES)
      throw new Refusal('body-slow', [], {retryAfter: RETRY_SLOW_S});
    if (next === undefined || next.done) break;
    size += next.value.length;
    if (size <= MOST_REPORT_BYTES) kept.push(next.value);
    else kept.length = 0;
    if (size > MOST_FORGOTTEN) break;
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
