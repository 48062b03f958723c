import {basename} from 'node:path';

import {Option} from 'commander';

import type {LegacyEncoding} from '../workbook/legacy/legacy-encoding.js';
import {readWorkbook} from '../workbook/read-workbook.js';
import type {Workbook} from '../workbook/workbook.js';
import {readInput} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';

/** The flag that names the encoding of a file from before Unicode. */
export function convertOption(): Option {
  return new Option(
    '--convert <encoding>',
    'đổi chữ TCVN3 hoặc VNI sang Unicode / convert old encodings',
  ).choices(['tcvn3', 'vni', 'windows-1258']);
}

/** Reads a spreadsheet named on the command line. @throws CommandFailure where it cannot be read whole */
export function readSheetFile(path: string, convert?: LegacyEncoding): Workbook {
  const workbook = readWorkbook(readInput(path), {file: basename(path), convert});
  if (!workbook.ok) throw refuseTable(workbook.issues);
  sayTableIssues(workbook.warnings);
  return workbook.value;
}
