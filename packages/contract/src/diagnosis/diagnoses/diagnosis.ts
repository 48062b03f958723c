/**
 * How much a finding matters: the widget does not work or is not allowed to; it works, but something should be
 * mended; worth knowing for whoever helps; and what is in order.
 */
export type Severity = 'wrong' | 'doubtful' | 'note' | 'right';

/** What the doctor says of one thing: first what it is, then what to do about it. `{names}` are filled in. */
export interface Diagnosis {
  readonly severity: Severity;
  readonly vi: readonly [what: string, todo?: string];
  readonly en: readonly [what: string, todo?: string];
}
