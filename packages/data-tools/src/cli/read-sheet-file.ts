import {basename} from 'node:path';

import type {Workbook} from '../workbook/workbook.js';
import {readWorkbook} from '../workbook/read-workbook.js';
import {readInput} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';

/** Reads a spreadsheet named on the command line. @throws CommandFailure where it cannot be read whole */
export function readSheetFile(path: string): Workbook {
  const workbook = readWorkbook(readInput(path), {file: basename(path)});
  if (!workbook.ok) throw refuseTable(workbook.issues);
  sayTableIssues(workbook.warnings);
  return workbook.value;
}
