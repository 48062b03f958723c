import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Coverage, CoverageRows} from '@ispeed-widgets/contract';

import {checkAnyDocument} from '../check-any-document.js';
import type {CoverageFiles} from '../coverage-files.js';
import {readJson} from '../node/read-json.js';
import type {TableIssue, TableResult} from '../table.js';

/** An index as it stands in a folder, with the rows that can be read there. */
export interface CoverageFolder {
  readonly files: CoverageFiles;
  /** The bytes of the index, to notice that somebody else has changed it meanwhile. */
  readonly text: string;
}

/** Name of the index in its folder. */
export const INDEX_FILE = 'coverage.json';

/**
 * Reads a published index and its rows; `undefined` where the folder has none. An index that breaks the contract is
 * refused: what joined it would be lost with it. Rows that are elsewhere, or broken, are left out.
 */
export function readCoverageFolder(folder: string): TableResult<CoverageFolder | undefined> {
  const path = join(folder, INDEX_FILE);
  if (!existsSync(path)) return {ok: true, value: undefined, warnings: []};
  const text = readFileSync(path, 'utf8');
  const read = parsed(text);
  const {document, issues} = checkAnyDocument(read, path);
  if (document?.contract !== 'coverage/1') return {ok: false, issues: unusable(path, issues)};
  // As it stands, with what the contract does not name (`$schema`), and not as the check hands it back.
  const index = read as Coverage;
  const rows = new Map(
    index.series.flatMap((series) => {
      const own = rowsAt(folder, series.rows);
      return own ? [[series.rows, own] as const] : [];
    }),
  );
  return {ok: true, value: {files: {index, rows}, text}, warnings: []};
}

/** Whether a link leads to a file beside the index. */
export function isBeside(url: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/)|[?#%\\]|(^|\/)\.\.(\/|$)/i.test(url);
}

function rowsAt(folder: string, url: string): CoverageRows | undefined {
  if (!isBeside(url) || !existsSync(join(folder, url))) return undefined;
  const {document} = readJson(join(folder, url));
  return document?.contract === 'coverage-rows/1' ? document : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function unusable(
  path: string,
  issues: readonly {pointer: string; message: TableIssue['message']}[],
): TableIssue[] {
  const vi =
    'Tệp đã có nhưng không đúng quy ước, nên không thêm tháng vào được. Sửa tệp này, hoặc ghi vào thư mục khác.';
  const en =
    'The file is there but breaks the contract, so no month can join it. Mend it, or write to another folder.';
  return [
    {sheet: path, message: {vi, en}},
    ...issues.map(({pointer, message}) => ({sheet: path, column: pointer || undefined, message})),
  ];
}
