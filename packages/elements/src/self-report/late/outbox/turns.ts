import {uuid} from '../uuid.js';
import type {Outbox} from './outbox.js';
import {LEASE_MS} from './queue.js';

const LOCK = 'ispeed-outbox';
const LOOK_AGAIN_MS = 250;
/** How long to stand in line before the report is said to wait. */
const PATIENCE_MS = 5_000;

/**
 * One tab at a time sends. It spares the network and keeps the order; what makes a report arrive once is its id. So a
 * tab that hangs with the turn is passed over after a while.
 */
export class Turns {
  readonly #outbox: Outbox;
  readonly #holder = uuid();
  /** Since when the lock was asked for in vain, ms of the page's own clock. */
  #since = 0;

  constructor(outbox: Outbox) {
    this.#outbox = outbox;
  }

  /** Does the work once it is this tab's turn; undefined if it did not come to that. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    const {locks} = navigator as Partial<Pick<Navigator, 'locks'>>;
    return locks ? this.#underLock(locks, work) : this.#underLease(work);
  }

  async #underLock<T>(locks: LockManager, work: () => Promise<T>): Promise<T | undefined> {
    this.#since ||= performance.now();
    const steal = performance.now() - this.#since > LEASE_MS;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
    let working: Promise<T> | undefined;
    const hold = async () => {
      clearTimeout(timer);
      this.#since = 0;
      working = work();
      await working;
    };
    try {
      await locks.request(LOCK, steal ? {steal} : {signal: patience.signal}, hold);
    } catch (error) {
      // A sandboxed frame has no locks, and shares no outbox either.
      if ((error as Error).name === 'SecurityError') return work();
    } finally {
      clearTimeout(timer);
    }
    // Also when the turn was taken away meanwhile.
    return working;
  }

  async #underLease<T>(work: () => Promise<T>): Promise<T | undefined> {
    for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_AGAIN_MS) {
      if (await this.#outbox.takeTurn(this.#holder)) {
        return work().finally(() => this.#outbox.leaveTurn(this.#holder));
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS * (0.5 + Math.random())));
    }
    return undefined;
  }
}
