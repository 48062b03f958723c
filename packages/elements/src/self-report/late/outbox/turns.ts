import {uuid} from '../uuid.js';
import {LEASE_MS} from './queue.js';
import type {SharedState} from './shared-state.js';
import type {World} from './world.js';

const LOCK = 'ispeed-outbox';
const LOOK_AGAIN_MS = 500;
/** How long to stand in line before the report is said to wait. */
const PATIENCE_MS = 5_000;

/**
 * One tab at a time sends. It spares the network and keeps the order; what makes a report arrive once is its id. So a
 * tab that hangs with the turn is passed over after a while.
 */
export class Turns {
  readonly #shared: SharedState;
  readonly #world: World;
  readonly #holder = uuid();
  /** How long the lock was asked for in vain, ms. */
  #inVain = 0;

  constructor(shared: SharedState, world: World) {
    this.#shared = shared;
    this.#world = world;
  }

  /** Does the work once it is this tab's turn; undefined if it did not come to that. */
  async take<T>(work: () => Promise<T>): Promise<T | undefined> {
    const locks = this.#world.locks();
    return locks ? this.#underLock(locks, work) : this.#underLease(work);
  }

  async #underLock<T>(locks: LockManager, work: () => Promise<T>): Promise<T | undefined> {
    const patience = new AbortController();
    const stop = this.#world.after(PATIENCE_MS, () => patience.abort());
    let working: Promise<T> | undefined;
    const hold = () => {
      stop();
      this.#inVain = 0;
      working = work();
      return working;
    };
    try {
      await locks.request(LOCK, this.#inVain > LEASE_MS ? {steal: true} : {signal: patience.signal}, hold);
    } catch (error) {
      // A sandboxed frame has no locks, and shares no outbox either.
      if ((error as Error).name !== 'AbortError') return working ?? this.#underLease(work);
      this.#inVain += PATIENCE_MS;
    } finally {
      stop();
    }
    // Also when the turn was taken away meanwhile: what was begun is finished.
    return working;
  }

  async #underLease<T>(work: () => Promise<T>): Promise<T | undefined> {
    const {now, random, after} = this.#world;
    for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_AGAIN_MS) {
      if (await this.#shared.takeTurn(this.#holder, now())) {
        return work().finally(() => this.#shared.leaveTurn(this.#holder));
      }
      await new Promise<void>((resolve) => after(LOOK_AGAIN_MS * (0.5 + random()), resolve));
    }
    return undefined;
  }
}
