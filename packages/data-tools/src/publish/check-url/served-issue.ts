import type {Message} from '@ispeed-widgets/contract';

/** Something about how a file is served. */
export interface ServedIssue {
  /** Same kinds of many files are told once. */
  readonly kind: string;
  readonly url: string;
  /** `wrong`: widgets do not show it. `doubtful`: they do, but slower, later, or not everywhere. */
  readonly severity: 'wrong' | 'doubtful';
  readonly message: Message;
  /** True where the settings of the server mend it. */
  readonly isOfServer: boolean;
}
