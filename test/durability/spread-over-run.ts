/** Faults that come one after the other, evenly over a run: under load, however fast the machine is. */
export class SpreadOverRun {
  readonly #every: number;
  readonly #left: (() => Promise<void>)[];
  #next: number;
  #running: Promise<void> = Promise.resolve();

  /**
   * @param steps how many the run has
   * @param faults what is to happen, in this order
   */
  constructor(steps: number, faults: readonly (() => Promise<void>)[]) {
    this.#every = steps / (faults.length + 1);
    this.#next = this.#every;
    this.#left = [...faults];
  }

  /** Takes note that so many steps are done. A fault waits until the one before is over. */
  readonly at = (done: number): void => {
    if (done < this.#next) return;
    const fault = this.#left.shift();
    if (fault === undefined) return;
    this.#next += this.#every;
    this.#running = this.#running.then(fault);
    // Whoever waits for the end hears of it.
    this.#running.catch(() => undefined);
  };

  /** Once the faults that were due have happened. @throws what one of them threw */
  over(): Promise<void> {
    return this.#running;
  }
}
