import {createHash, timingSafeEqual} from 'node:crypto';

import type {Context, MiddlewareHandler} from 'hono';

import type {Callers} from '../http/callers.js';
import {Refusal} from '../http/refusal.js';
import {AttemptLimit} from './attempt-limit.js';
import {bearerToken} from './bearer-token.js';

/** Wrong tokens from one network address, within a quarter of an hour. */
const MOST_FAILURES = 10;
const WINDOW_MS = 15 * 60_000;

/** What the guard needs. */
export interface TokenGuardNeeds {
  readonly adminToken: string;
  readonly callers: Callers;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * Lets the department pass that shows its token. Attempts are counted by network address, not for the one token: so
 * whoever guesses locks out himself and not the officer.
 */
export class TokenGuard {
  readonly #needs: TokenGuardNeeds;
  readonly #attempts: AttemptLimit;

  constructor(needs: TokenGuardNeeds) {
    this.#needs = needs;
    this.#attempts = new AttemptLimit({most: MOST_FAILURES, windowMs: WINDOW_MS, clock: needs.clock});
  }

  /**
   * @param shown what the caller says the token is
   * @throws Refusal without a token (401), with a wrong one (403), or after too many wrong ones (429, Retry-After)
   */
  check(context: Context, shown: string | undefined): void {
    const caller = this.#needs.callers.nameOf(context);
    this.#attempts.check(caller);
    if (shown === undefined || shown === '') throw new Refusal('token-missing');
    if (!timingSafeEqual(digest(shown), digest(this.#needs.adminToken))) {
      this.#attempts.fail(caller);
      throw new Refusal('token-wrong');
    }
    this.#attempts.succeed(caller);
  }
}

/** Lets only requests pass that carry the token as `Authorization: Bearer …`. */
export function departmentOnly(guard: TokenGuard): MiddlewareHandler {
  return async (context, next) => {
    guard.check(context, bearerToken(context.req.header('Authorization')));
    await next();
  };
}

/** Digests have one length, which the comparison needs, and so the token's own is not told either. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
