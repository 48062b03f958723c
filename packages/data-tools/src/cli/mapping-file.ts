import {checkDocument, messageOf} from '@ispeed-widgets/contract';
import {InvalidArgumentError} from 'commander';

import {type Mapping, mappingSchema} from '../reading/mapping.js';
import {mappingOf} from '../reading/mapping-of.js';
import type {Reading} from '../reading/read-sheet.js';
import {CommandFailure, EXIT} from './exit.js';
import {readInput, writeDocuments} from './files.js';
import {sayFileIssues} from './say-issues.js';
import {say} from './say.js';

/** Reads the file of `--mapping`, if one is named. @throws CommandFailure where it is none */
export function readMapping(path: string | undefined): Mapping | undefined {
  if (path === undefined) return undefined;
  const checked = checkDocument(mappingSchema, parsed(path));
  if (checked.ok) return checked.value;
  sayFileIssues(
    checked.issues.map((issue) => ({file: path, pointer: issue.pointer, message: messageOf(issue)})),
  );
  throw new CommandFailure(
    EXIT.refused,
    `${path} không phải là tệp mapping dùng được. Tạo lại bằng --save-mapping.`,
    `${path} is not a usable mapping file. Make it anew with --save-mapping.`,
  );
}

/** Writes how the sheets were understood, for a person to mend and for the next month; also when figures are refused. */
export function saveMapping(path: string | undefined, readings: readonly Reading[]): void {
  if (path === undefined || readings.length === 0) return;
  writeDocuments(new Map([[path, mappingOf(readings)]]));
  say(`Đã ghi cách hiểu các cột vào ${path}.`, `Wrote how the columns were understood to ${path}.`);
}

/** Checks the text of a flag that names a month. */
export function monthFlag(text: string): string {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('Viết tháng như 2026-10 / Write a month like 2026-10.');
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(readInput(path))) as unknown;
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw new CommandFailure(EXIT.refused, `${path} không phải là JSON.`, `${path} is not JSON.`);
  }
}
