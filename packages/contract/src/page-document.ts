import type {READERS_BY_NAME} from './readers/readers-by-name.js';

/** What a page takes, by name of its contract. */
export type PageDocumentName = keyof typeof READERS_BY_NAME;

/**
 * How a page takes a kind of document: a glance that says yes or no comes with the first view, the reader of its name,
 * which says why not, is loaded once a document was refused.
 */
export interface PageDocument<T> {
  readonly name: PageDocumentName;
  readonly accepts: (value: unknown) => value is T;
}
