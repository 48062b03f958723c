import {type Checked, messageOf} from '@ispeed-widgets/contract';

import type {TableIssue} from './table.js';

/** What the contract refuses in a file that was made, as issues of that file; the column is the JSON Pointer. */
export function documentIssues(checked: Checked<unknown>, file: string): TableIssue[] {
  if (checked.ok) return [];
  return checked.issues.map((issue) => ({sheet: file, column: issue.pointer, message: messageOf(issue)}));
}
