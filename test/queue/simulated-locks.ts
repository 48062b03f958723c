import {named} from './device.js';

interface Wish {
  readonly owner: object;
  readonly hold: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Options = Pick<LockOptions, 'steal' | 'signal'>;

/** Web Locks of one name: first come, first served; given up by a tab that ends, and taken away by a thief. */
export class SimulatedLocks {
  #held: Wish | undefined;
  #waiting: Wish[] = [];

  /** As one tab sees them. */
  of(owner: object): LockManager {
    const request = (_name: string, options: Options, hold: () => Promise<unknown>) =>
      new Promise((resolve, reject: (error: Error) => void) => {
        const wish = {owner, hold, resolve, reject};
        if (options.steal) return this.#steal(wish);
        this.#waiting.push(wish);
        options.signal?.addEventListener('abort', () => this.#giveUp(wish));
        this.#grant();
      });
    return {request} as unknown as LockManager;
  }

  /** What the browser does when a tab ends. */
  release(owner: object): void {
    this.#waiting = this.#waiting.filter((wish) => wish.owner !== owner);
    if (this.#held?.owner === owner) this.#held = undefined;
    this.#grant();
  }

  #giveUp(wish: Wish): void {
    if (!this.#waiting.includes(wish)) return;
    this.#waiting = this.#waiting.filter((one) => one !== wish);
    wish.reject(named('AbortError'));
  }

  #steal(wish: Wish): void {
    this.#held?.reject(named('AbortError'));
    this.#give(wish);
  }

  #grant(): void {
    if (this.#held) return;
    const next = this.#waiting.shift();
    if (next) this.#give(next);
  }

  #give(wish: Wish): void {
    this.#held = wish;
    void wish
      .hold()
      .then(wish.resolve, wish.reject)
      .finally(() => {
        if (this.#held !== wish) return;
        this.#held = undefined;
        this.#grant();
      });
  }
}
