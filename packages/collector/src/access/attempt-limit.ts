import {Refusal} from '../http/refusal.js';

/** How many failures, in how long, for how many subjects. */
export interface AttemptLimitNeeds {
  /** Failures after which nothing is tried any more until the window ends. */
  readonly most: number;
  /** Milliseconds from the first failure to when it is forgotten. */
  readonly windowMs: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Subjects remembered; beyond them the oldest is forgotten. */
  readonly capacity?: number;
}

interface Failures {
  readonly since: number;
  readonly count: number;
}

/**
 * Limits failed attempts by subject, in the memory of this process. It holds so many subjects at most, since a
 * stranger makes them up: about 2 MB.
 */
export class AttemptLimit {
  readonly #needs: Required<AttemptLimitNeeds>;
  /** In the order in which they were first heard of. */
  readonly #failures = new Map<string, Failures>();

  constructor(needs: AttemptLimitNeeds) {
    this.#needs = {capacity: 10_000, ...needs};
  }

  /**
   * To ask before each attempt.
   *
   * @throws Refusal if there were too many failures (429, with the seconds until the window ends)
   */
  check(subject: string): void {
    const {most, windowMs, clock} = this.#needs;
    const {count, since} = this.#current(subject);
    if (count >= most) throw tooManyAttempts(since + windowMs - clock());
  }

  /** Counts a failure. */
  fail(subject: string): void {
    const {count, since} = this.#current(subject);
    this.#failures.set(subject, {count: count + 1, since});
    const [oldest] = this.#failures.keys();
    if (this.#failures.size > this.#needs.capacity) this.#failures.delete(oldest!);
  }

  /** Forgets the failures of a subject that has proved itself. */
  succeed(subject: string): void {
    this.#failures.delete(subject);
  }

  #current(subject: string): Failures {
    const now = this.#needs.clock();
    const known = this.#failures.get(subject);
    // What lies ahead is from before the clock was set back: nobody stays locked out until it gets there.
    if (known && now >= known.since && now - known.since < this.#needs.windowMs) return known;
    this.#failures.delete(subject);
    return {count: 0, since: now};
  }
}

/** The answer to one attempt too many. @param waitMs milliseconds until the next is allowed */
export function tooManyAttempts(waitMs: number): Refusal {
  return new Refusal('too-many-attempts', [], {retryAfter: Math.max(1, Math.ceil(waitMs / 1000))});
}
