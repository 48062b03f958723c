import {readFileSync} from 'node:fs';

import {type AnyDocument, checkAnyDocument} from '../check-any-document.js';
import type {FileIssue} from '../file-issue.js';
import {fileSystemWords} from '../file-system-words.js';

/** Reads a contract file and checks it against the contract it names; a file that cannot be read is an issue. */
export function readJson(path: string): {document?: AnyDocument; issues: readonly FileIssue[]} {
  const refuse = (vi: string, en: string) => ({issues: [{file: path, pointer: '', message: {vi, en}}]});
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const why = fileSystemWords(error);
    return refuse(`Không đọc được tệp: ${why.vi}.`, `The file cannot be read: ${why.en}.`);
  }
  try {
    return checkAnyDocument(JSON.parse(text.replace(/^\uFEFF/, '')), path);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(`Không phải là JSON: ${error.message}`, `Not JSON: ${error.message}`);
  }
}
