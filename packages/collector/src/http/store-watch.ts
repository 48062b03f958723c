import {AWAY_WORDS, type AwayReason, awayReason} from '../store/away-reason.js';
import {harmlessError} from './harmless-error.js';
import {logEvent, type LogNeeds} from './request-log.js';

/** Between two lines about a database that is still away: a log on the same disk must not fill what is freed. */
const REPEAT_MS = 60_000;

interface Away {
  readonly reason: AwayReason;
  readonly since: number;
  readonly logged: number;
  /** Requests that it failed. */
  readonly refused: number;
}

/**
 * Knows whether the database takes what it is given, from what requests meet. It says in the log that it went, why, and
 * that it is back, and once a minute between: not for each request.
 */
export class StoreWatch {
  readonly #needs: LogNeeds;
  #away: Away | undefined;

  constructor(needs: LogNeeds) {
    this.#needs = needs;
  }

  /** Why the database was away when it was last asked; undefined if it was not. */
  get reason(): AwayReason | undefined {
    return this.#away?.reason;
  }

  /** A request failed. @returns whether that was because the database is away for now */
  failed(error: unknown): boolean {
    const reason = awayReason(error);
    if (reason === undefined) return false;
    // By a clock that nobody sets.
    const now = performance.now();
    const before = this.#away;
    const isNews = before?.reason !== reason || now - before.logged >= REPEAT_MS;
    const refused = (before?.refused ?? 0) + 1;
    this.#away = {reason, since: before?.since ?? now, logged: isNews ? now : before.logged, refused};
    if (isNews) {
      const {message, code} = harmlessError(error);
      logEvent(this.#needs, 'error', {
        event: 'store-away',
        reason,
        words: AWAY_WORDS[reason],
        refused,
        message,
        code,
      });
    }
    return true;
  }

  /** Something was written and is on the disk. */
  wrote(): void {
    if (this.#away === undefined) return;
    const {since, refused} = this.#away;
    this.#away = undefined;
    const seconds = Math.round((performance.now() - since) / 1000);
    logEvent(this.#needs, 'info', {event: 'store-back', seconds, refused});
  }
}
