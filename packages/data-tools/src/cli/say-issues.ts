import type {Message} from '@ispeed-widgets/contract';

import type {FileIssue} from '../file-issue.js';
import type {TableIssue} from '../table.js';
import {sayWrong} from './say.js';

/** Prints issues of a sheet: file, row, column, what to do. */
export function sayTableIssues(issues: readonly TableIssue[]): void {
  for (const issue of issues) sayWrong(placeOf(issue), issue.message);
}

/** Prints issues of contract files: file, JSON Pointer, what to do. */
export function sayFileIssues(issues: readonly FileIssue[]): void {
  for (const {file, pointer, message} of issues) {
    const where = [file, pointer].filter(Boolean).join(' ');
    sayWrong({vi: where, en: where}, message);
  }
}

function placeOf({sheet, row, column}: TableIssue): Message {
  const join = (...parts: (string | false)[]) => parts.filter((part) => part !== false).join(', ');
  return {
    vi: join(sheet, row !== undefined && `dòng ${row}`, column !== undefined && `cột “${column}”`),
    en: join(sheet, row !== undefined && `row ${row}`, column !== undefined && `column "${column}"`),
  };
}
