import type {MiddlewareHandler} from 'hono';
import {RateLimiterMemory, RateLimiterRes} from 'rate-limiter-flexible';

import type {Callers} from './callers.js';
import {Refusal} from './refusal.js';

/** What the limit needs. */
export interface RateLimitNeeds {
  readonly callers: Callers;
  /** Requests one network address may send in a minute; 0 is any number. */
  readonly perMinute: number;
}

const WINDOW_S = 60;
/** Nobody is sent away for longer; the form waits as long at most. */
const LONGEST_WAIT_S = 300;

/**
 * Limits requests by network address, in the memory of this process. A whole office may stand behind one address, so
 * nobody is refused for good: who is over the limit is told a minute with room for him. The second hundred over a
 * limit of a hundred waits a minute longer than the first, so that they do not all return at once.
 *
 * @throws Refusal when over the limit (429, Retry-After)
 */
export function rateLimit({callers, perMinute}: RateLimitNeeds): MiddlewareHandler {
  if (perMinute === 0) return (_context, next) => next();
  const limiter = new RateLimiterMemory({points: perMinute, duration: WINDOW_S});
  return async (context, next) => {
    const refused = await limiter.consume(callers.nameOf(context)).then(() => undefined, toRefusal);
    if (refused) throw refused;
    await next();
  };

  function toRefusal(full: unknown): Refusal {
    if (!(full instanceof RateLimiterRes)) throw full;
    const minutesBefore = Math.floor((full.consumedPoints - perMinute - 1) / perMinute);
    const wait = Math.ceil(full.msBeforeNext / 1000) + minutesBefore * WINDOW_S;
    return new Refusal('too-many-requests', [], {
      retryAfter: Math.min(Math.max(1, wait), LONGEST_WAIT_S),
    });
  }
}
