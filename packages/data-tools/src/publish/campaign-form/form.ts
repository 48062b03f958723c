import type {Message} from '@ispeed-widgets/contract';

import type {Cell} from '../../cell.js';
import type {TableIssue} from '../../table.js';
import {FORM_FIELDS, type FormKey} from './form-field.js';
import {type FormEntries, type FormEntry, readForm} from './read-form.js';

/** A filled form while a document is made of it: remembers which line every value came from. */
export class Form {
  readonly issues: TableIssue[];
  readonly #entries: FormEntries;
  readonly #file: string;
  readonly #lines = new Map<string, FormEntry>();

  constructor(text: string, file: string) {
    const {entries, issues} = readForm(text, file);
    this.#entries = entries;
    this.#file = file;
    this.issues = issues;
  }

  has(key: FormKey): boolean {
    return this.#entries.has(key);
  }

  /** The text behind a label, which goes to this place of the document; undefined where it is blank. */
  text(key: FormKey, pointer: string): string | undefined {
    const entry = this.#entries.get(key)?.[0];
    if (entry) this.#lines.set(pointer, entry);
    return entry?.value;
  }

  /** The same where a document cannot do without it. */
  needed(key: FormKey, pointer: string): string | undefined {
    const text = this.text(key, pointer);
    if (text === undefined) this.#missing(key);
    return text;
  }

  /** The meaning of a text; where it has none, one more issue. */
  read<T>(key: FormKey, pointer: string, reader: (text: string) => Cell<T>): T | undefined {
    this.text(key, pointer);
    const entry = this.#entries.get(key)?.[0];
    return entry && this.value(entry, reader(entry.value));
  }

  readNeeded<T>(key: FormKey, pointer: string, reader: (text: string) => Cell<T>): T | undefined {
    if (!this.has(key)) this.#missing(key);
    return this.read(key, pointer, reader);
  }

  /** Every line with a label, as entries of a list; `from` is the place of the first. */
  all<T>(
    key: FormKey,
    list: {readonly pointer: string; readonly from?: number},
    make: (entry: FormEntry) => T,
  ): T[] {
    return (this.#entries.get(key) ?? []).map((entry, index) => {
      this.#lines.set(`${list.pointer}/${index + (list.from ?? 0)}`, entry);
      return make(entry);
    });
  }

  value<T>({line}: FormEntry, cell: Cell<T>): T | undefined {
    if (cell.ok) return cell.value;
    this.issues.push({sheet: this.#file, row: line, message: cell.message});
    return undefined;
  }

  /** What the contract says of a place of the document, at the line it came from. */
  issueAt(pointer: string, message: Message): TableIssue {
    const parts = pointer.split('/');
    for (let length = parts.length; length > 1; length--) {
      const entry = this.#lines.get(parts.slice(0, length).join('/'));
      if (entry) return {sheet: this.#file, row: entry.line, message};
    }
    return {sheet: this.#file, column: pointer, message};
  }

  #missing(key: FormKey): void {
    const {label} = FORM_FIELDS[key];
    const message = {vi: `Chưa điền mục “${label}”.`, en: `The entry "${label}" is blank.`};
    this.issues.push({sheet: this.#file, message});
  }
}
