import type {Issue} from '@ispeed-widgets/contract';

import type {ProblemKind} from './problems.js';

/** A request that is not granted. Thrown wherever that shows, answered in one place. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param issues the fields that are wrong, where it is about fields */
  constructor(
    readonly kind: ProblemKind,
    readonly issues: readonly Issue[] = [],
  ) {
    super(kind);
  }
}
