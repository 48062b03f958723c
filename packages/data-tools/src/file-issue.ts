import type {Message} from '@ispeed-widgets/contract';

/** Something wrong in a published file. */
export interface FileIssue {
  readonly file: string;
  /** JSON Pointer to the value: `/communes/3/code`; empty for the whole file. */
  readonly pointer: string;
  readonly message: Message;
}
