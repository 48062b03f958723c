import {join} from 'node:path';

import type {CoverageFiles} from '../coverage-files.js';
import type {JoinOptions} from '../publish/join-coverage.js';
import {publishCoverage, type Published} from '../publish/publish-coverage.js';
import type {TableResult} from '../table.js';
import {fileFailure} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';
import {say} from './say.js';

/**
 * Writes an index and its rows to a folder, or lets them join the index that is there, and says what was done.
 *
 * @throws CommandFailure where a month is there already with other figures, or a file cannot be written
 */
export function sayPublished(folder: string, files: CoverageFiles, options: JoinOptions): void {
  const result = publish(folder, files, options);
  if (!result.ok) throw refuseTable(result.issues);
  sayTableIssues(result.warnings);
  const {written, superseded, index} = result.value;
  const path = join(folder, 'coverage.json');
  if (written.length === 0) {
    say(`Không có gì mới để ghi vào ${path}.`, `Nothing new for ${path}.`);
    return;
  }
  say(
    `Đã ghi ${path}: thêm ${written.length - 1} bảng, tất cả có ${index.series.length}.`,
    `Wrote ${path}: ${written.length - 1} new tables, ${index.series.length} in all.`,
  );
  for (const old of superseded) {
    say(
      `Tệp ${old} không còn dùng; có thể xoá sau một ngày.`,
      `${old} is no longer used; remove it after a day.`,
    );
  }
}

function publish(folder: string, files: CoverageFiles, options: JoinOptions): TableResult<Published> {
  try {
    return publishCoverage(folder, files, options);
  } catch (error) {
    throw fileFailure(error, {vi: `Không ghi được vào thư mục ${folder}`, en: `Cannot write to ${folder}`});
  }
}
