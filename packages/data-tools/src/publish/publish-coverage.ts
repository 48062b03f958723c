import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Coverage} from '@ispeed-widgets/contract';

import type {CoverageFiles} from '../coverage-files.js';
import {formatDocument} from '../format-document.js';
import type {TableIssue, TableResult} from '../table.js';
import {joinCoverage, type JoinOptions} from './join-coverage.js';
import {INDEX_FILE, isBeside, readCoverageFolder} from './read-coverage-folder.js';
import {writeTogether} from './write-together.js';

/** What was written to a folder. */
export interface Published {
  /** Paths, the index last; empty where all was there already. */
  readonly written: readonly string[];
  /** Files that the index no longer names and that may be removed. */
  readonly superseded: readonly string[];
  readonly index: Coverage;
}

/**
 * Writes an index and its rows to a folder; where the folder has an index, the new months join it (see `joinCoverage`).
 * All or nothing: what is refused writes no file, and a crash on the way leaves the published index as it was.
 *
 * @throws the file system's error where a file cannot be read or written
 */
export function publishCoverage(
  folder: string,
  incoming: CoverageFiles,
  options: JoinOptions = {},
): TableResult<Published> {
  const before = readCoverageFolder(folder);
  if (!before.ok) return before;
  if (before.value === undefined) return write(folder, incoming, {warnings: []});
  const {files, text} = before.value;
  const joined = joinCoverage(files, incoming, options);
  if (!joined.ok) return joined;
  const {index, rows, fresh, superseded, isChanged} = joined.value;
  const {warnings} = joined;
  const old = superseded.filter(isBeside).map((url) => join(folder, url));
  if (!isChanged) return {ok: true, value: {written: [], superseded: old, index}, warnings};
  const news = new Map([...rows].filter(([url]) => fresh.has(url)));
  return write(folder, {index, rows: news}, {warnings, superseded: old, was: text});
}

class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}

interface Writing {
  readonly warnings: readonly TableIssue[];
  readonly superseded?: readonly string[];
  /** The index that this one is made from; absent where there was none. */
  readonly was?: string;
}

function write(
  folder: string,
  {index, rows}: CoverageFiles,
  {warnings, superseded = [], was}: Writing,
): TableResult<Published> {
  const path = join(folder, INDEX_FILE);
  // The index comes last, so that it never names rows that are not there yet.
  const documents = [...rows, [INDEX_FILE, index] as const];
  const texts = new Map(documents.map(([url, document]) => [join(folder, url), formatDocument(document)]));
  try {
    writeTogether(texts, () => {
      const now = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      if (now !== was) throw new ChangedMeanwhile();
    });
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return {ok: false, issues: [changedMeanwhile(path)]};
    throw error;
  }
  return {ok: true, value: {written: [...texts.keys()], superseded, index}, warnings};
}

function changedMeanwhile(path: string): TableIssue {
  const vi = 'Có người khác vừa ghi tệp này; chạy lại lệnh để thêm vào bản mới nhất.';
  return {sheet: path, message: {vi, en: 'Somebody else has just written this file; run the command again.'}};
}
