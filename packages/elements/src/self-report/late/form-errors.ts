/** What is wrong with a field: its name for people, and words that say how to mend it. */
export interface FieldError {
  readonly label: string;
  readonly text: string;
}

/** What is wrong with a form, by field; of two errors of a field the first stays. */
export class FormErrors {
  readonly #byField = new Map<string, FieldError>();

  add(field: string, error: FieldError): void {
    if (!this.#byField.has(field)) this.#byField.set(field, error);
  }

  get(field: string): FieldError | undefined {
    return this.#byField.get(field);
  }

  /** How many fields are wrong. */
  get size(): number {
    return this.#byField.size;
  }

  /** The errors in the order of the given fields; what belongs to none of them comes first. */
  inOrderOf(fields: readonly string[]): readonly (readonly [field: string, error: FieldError])[] {
    return [...this.#byField].sort(([one], [other]) => fields.indexOf(one) - fields.indexOf(other));
  }
}
