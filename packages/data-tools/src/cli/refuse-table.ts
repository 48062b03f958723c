import type {TableIssue} from '../table.js';
import {CommandFailure, EXIT} from './exit.js';
import {sayTableIssues} from './say-issues.js';

/** Prints every refused cell and returns the failure that ends the command. */
export function refuseTable(issues: readonly TableIssue[]): CommandFailure {
  sayTableIssues(issues);
  return new CommandFailure(
    EXIT.refused,
    `Chưa ghi tệp nào: có ${issues.length} chỗ cần sửa ở trên.`,
    `Nothing was written: ${issues.length} to mend, listed above.`,
  );
}
