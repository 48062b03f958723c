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

function placeOf({sheet, row, letter, column}: TableIssue): Message {
  const join = (...parts: (string | false)[]) => parts.filter((part) => part !== false).join(', ');
  const name = (open: string, close: string) =>
    [letter, column !== undefined && `${open}${column}${close}`].filter(Boolean).join(' ');
  const hasColumn = letter !== undefined || column !== undefined;
  return {
    vi: join(sheet, row !== undefined && `dòng ${row}`, hasColumn && `cột ${name('“', '”')}`),
    en: join(sheet, row !== undefined && `row ${row}`, hasColumn && `column ${name('"', '"')}`),
  };
}
