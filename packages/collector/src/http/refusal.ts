import type {Issue} from '@ispeed-widgets/contract';

import type {ProblemKind} from './problems.js';

/** A request that is not granted. Thrown wherever that shows, answered in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** Seconds after which to come again, where that would help. */
  readonly retryAfter: number | undefined;

  /** @param issues the fields that are wrong, where it is about fields */
  constructor(
    readonly kind: ProblemKind,
    readonly issues: readonly Issue[] = [],
    {retryAfter}: {retryAfter?: number | undefined} = {},
  ) {
    super(kind);
    this.retryAfter = retryAfter;
  }
}
