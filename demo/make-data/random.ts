/** Random numbers that are the same at every run: mulberry32, seeded with a text (FNV-1a). */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = 0x811c9dc5;
    for (const letter of seed) this.#state = Math.imul(this.#state ^ letter.codePointAt(0)!, 0x01000193);
  }

  /** From 0, up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Near 0, most of them between -1 and 1: twelve draws summed, which needs no platform-dependent logarithm. */
  normal(): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.next();
    return sum;
  }

  /** Around `middle`, spread by a factor: with 1.5, two thirds lie between middle / 1.5 and middle × 1.5. */
  around(middle: number, factor: number): number {
    return middle * factor ** this.normal();
  }
}
