import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

import {fileSystemWords} from '../file-system-words.js';
import {formatDocument} from '../format-document.js';
import {CommandFailure, EXIT} from './exit.js';

/** Reads a file named on the command line. @throws CommandFailure where it cannot be read */
export function readInput(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw fileFailure(error, {vi: `Không đọc được tệp ${path}`, en: `Cannot read ${path}`});
  }
}

/** Writes contract files in order, folders included. @throws CommandFailure where one cannot be written */
export function writeDocuments(documents: ReadonlyMap<string, unknown>): void {
  for (const [path, document] of documents) {
    try {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, formatDocument(document));
    } catch (error) {
      throw fileFailure(error, {vi: `Không ghi được tệp ${path}`, en: `Cannot write ${path}`});
    }
  }
}

/** A failure of the file system, in words. */
export function fileFailure(error: unknown, {vi, en}: {vi: string; en: string}): CommandFailure {
  const why = fileSystemWords(error);
  return new CommandFailure(EXIT.usage, `${vi}: ${why.vi}.`, `${en}: ${why.en}.`);
}
