import type {Checked, Issue} from './issue.js';

/**
 * How a page takes a kind of document: a glance that says yes or no comes with the first view, the reader that says
 * why not is loaded once a document was refused.
 */
export interface PageDocument<T> {
  readonly accepts: (value: unknown) => value is T;
  readonly explain: (value: unknown) => Promise<readonly Issue[]>;
}

/** What a reader found. */
export function issuesIn(checked: Checked<unknown>): readonly Issue[] {
  return checked.ok ? [] : checked.issues;
}
