/** What is wrong with a form, in words by field; of two errors of a field the first stays. */
export class FormErrors {
  readonly #texts = new Map<string, string>();

  /** @param field empty for what is wrong with the whole */
  add(field: string, text: string): void {
    if (!this.#texts.has(field)) this.#texts.set(field, text);
  }

  get(field: string): string | undefined {
    return this.#texts.get(field);
  }

  /** How many fields are wrong. */
  get size(): number {
    return this.#texts.size;
  }

  /** The errors in the order of the given fields; what belongs to none of them comes first. */
  inOrderOf(fields: readonly string[]): [field: string, text: string][] {
    return [...this.#texts].sort(([one], [other]) => fields.indexOf(one) - fields.indexOf(other));
  }
}
