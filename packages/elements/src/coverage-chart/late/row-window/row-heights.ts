/** Height of a row before any was measured, px. */
const GUESS = 40;

/** How high each row of a long table is: as measured, or as the mean of those that were. All in px. */
export class RowHeights {
  readonly #measured: Float64Array;
  #sum = 0;
  #count = 0;
  readonly #guess: number;

  /** @param before of the same table as it was, whose mean is the best guess until a row is measured */
  constructor(count: number, before?: RowHeights) {
    this.#measured = new Float64Array(count);
    this.#guess = before ? before.#mean : GUESS;
  }

  get #mean(): number {
    return this.#count > 0 ? this.#sum / this.#count : this.#guess;
  }

  of(index: number): number {
    return this.#measured[index] || this.#mean;
  }

  /** Takes a measured height over; a row that is not laid out has none. */
  measured(index: number, height: number): void {
    if (height <= 0) return;
    const before = this.#measured[index]!;
    this.#measured[index] = height;
    this.#sum += height - before;
    if (before === 0) this.#count += 1;
  }

  /** Height of the rows from one to before another. */
  between(from: number, to: number): number {
    let height = 0;
    for (let index = from; index < to; index++) height += this.of(index);
    return height;
  }

  /** The row at so many px below the top of the first; the last where there are fewer. */
  at(y: number): number {
    const last = this.#measured.length - 1;
    let index = 0;
    for (let bottom = this.of(0); bottom <= y && index < last; bottom += this.of(index)) index += 1;
    return index;
  }
}
