import {extname} from 'node:path';

import {isMonth, type Network} from '@ispeed-widgets/contract';
import {Command, InvalidArgumentError, Option} from 'commander';

import {readPublishedFiles} from '../node/read-published-files.js';
import {coverageCsv} from '../publish/coverage-csv.js';
import {type CoverageTable, coverageTable} from '../publish/coverage-table.js';
import {coverageXlsx} from '../publish/coverage-xlsx.js';
import {writeTogether} from '../publish/write-together.js';
import type {PublishedFiles} from '../published-files.js';
import {CommandFailure, EXIT} from './exit.js';
import {fileFailure} from './files.js';
import {sayFileIssues} from './say-issues.js';
import {say} from './say.js';

interface Flags {
  out: string;
  period?: string;
  network?: Network;
}

/** `ispeed-data export coverage.json`: published figures as a spreadsheet, with source, month and letter. */
export function exportCommand(): Command {
  return new Command('export')
    .summary('coverage.json → bảng tính / to a spreadsheet')
    .description('Ghi số liệu đã công bố ra CSV hoặc XLSX / Write published figures as CSV or XLSX')
    .argument('<file>', 'coverage.json hoặc campaign.json')
    .requiredOption('--out <file>', 'tệp .xlsx hoặc .csv', outFlag)
    .option('--period <month>', 'chỉ một tháng, YYYY-MM / one month only', monthFlag)
    .addOption(
      new Option('--network <name>', 'chỉ một mạng / one network only').choices(['fixed', 'mobile', '5g']),
    )
    .action(runExport);
}

async function runExport(path: string, flags: Flags): Promise<void> {
  const {files, issues, absent} = readPublishedFiles(path);
  const missing = absent.map((file) => ({
    file,
    pointer: '',
    message: {vi: 'Không thấy tệp này.', en: 'This file is not here.'},
  }));
  const problems = [...issues, ...missing];
  sayFileIssues(problems);
  if (problems.length > 0 || !files.coverage) throw unusable(path);
  const tables = tablesOf(files, flags);
  if (tables.length === 0) throw nothingSuch();
  const bytes = isCsv(flags.out) ? coverageCsv(tables) : await coverageXlsx(tables);
  try {
    writeTogether(new Map([[flags.out, bytes]]));
  } catch (error) {
    throw fileFailure(error, {vi: `Không ghi được tệp ${flags.out}`, en: `Cannot write ${flags.out}`});
  }
  say(`Đã ghi ${flags.out}: ${tables.length} bảng.`, `Wrote ${flags.out}: ${tables.length} tables.`);
}

function tablesOf({coverage, rows, places}: PublishedFiles, {period, network}: Flags): CoverageTable[] {
  if (!coverage) return [];
  const index = coverage.value;
  return index.series.flatMap((series) => {
    const isWanted =
      (period ?? series.period) === series.period && (network ?? series.network) === series.network;
    const own = rows?.get(series.rows)?.value;
    return isWanted && own ? [coverageTable({index, series, rows: own, places: places?.value})] : [];
  });
}

function unusable(path: string): CommandFailure {
  return new CommandFailure(
    EXIT.refused,
    `Chưa ghi tệp nào: ${path} không dẫn tới một coverage.json dùng được.`,
    `Nothing was written: ${path} leads to no usable coverage.json.`,
  );
}

function nothingSuch(): CommandFailure {
  return new CommandFailure(
    EXIT.refused,
    'Chưa ghi tệp nào: không có bảng nào của tháng và mạng đó trên máy này.',
    'Nothing was written: there are no rows of that month and network on this disk.',
  );
}

function isCsv(path: string): boolean {
  return extname(path).toLowerCase() === '.csv';
}

function outFlag(path: string): string {
  if (/\.(csv|xlsx)$/i.test(path)) return path;
  throw new InvalidArgumentError('Tên tệp kết thúc bằng .xlsx hoặc .csv / The file ends in .xlsx or .csv.');
}

function monthFlag(text: string): string {
  if (isMonth(text)) return text;
  throw new InvalidArgumentError('Viết tháng như 2026-10 / Write a month like 2026-10.');
}
