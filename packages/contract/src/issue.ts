/** What can be wrong with a value. The words for each stand in `messages.ts`. */
export type IssueCode =
  | 'required'
  | 'type'
  | 'contract'
  | 'line'
  | 'prose'
  | 'invisible'
  | 'link'
  | 'day'
  | 'month'
  | 'moment'
  | 'pattern'
  | 'choice'
  | 'too-long'
  | 'too-small'
  | 'too-big'
  | 'too-large'
  | 'too-many'
  | 'too-few'
  | 'too-deep'
  | 'unknown-field'
  | 'duplicate'
  | 'one-of-two'
  | 'needs-alt'
  | 'installed-over-total'
  | 'measured-over-installed'
  | 'until-before-from'
  | 'outside-period'
  | 'not-listed';

/** One thing wrong in a document: where, what, and the figure or word the message needs. */
export interface Issue {
  /** JSON Pointer (RFC 6901) to the value: `/communes/3/code`; empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** The limit, the expected type, the allowed choices, the place of an invisible character from 1, or what is too much. */
  readonly expected?: string | number | undefined;
}

/** A document after its check: itself, typed, or everything that is wrong with it. */
export type Checked<T> =
  {readonly ok: true; readonly value: T} | {readonly ok: false; readonly issues: Issue[]};

/** Appends one step to a JSON Pointer (RFC 6901 escaping). */
export function at(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
