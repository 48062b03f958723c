/** A result that is not worked out again as long as what it comes from stays the same. */
export class Remembered<R> {
  #last: {readonly from: readonly unknown[]; readonly result: R} | undefined;

  /** @param from all that the work depends on, compared by identity */
  of(from: readonly unknown[], work: () => R): R {
    const last = this.#last;
    if (last && from.every((value, index) => value === last.from[index])) return last.result;
    const result = work();
    this.#last = {from, result};
    return result;
  }
}
