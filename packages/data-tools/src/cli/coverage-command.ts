import {basename, relative, sep} from 'node:path';

import {isDay, isMonth, type Network, type Places, vietNamDay} from '@ispeed-widgets/contract';
import {Command, InvalidArgumentError, Option} from 'commander';

import type {CoverageFacts} from '../coverage-files.js';
import {type CoverageOptions, coverageFromTable} from '../coverage-from-table.js';
import {csvTable} from '../csv-table.js';
import {readJson} from '../node/read-json.js';
import {coverageFromVnnic, type VnnicOptions} from '../publish/coverage-from-vnnic.js';
import {CommandFailure, EXIT} from './exit.js';
import {readInput} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayFileIssues, sayTableIssues} from './say-issues.js';
import {sayPublished} from './say-published.js';

interface Flags {
  places: string;
  out: string;
  sheetName?: string;
  source?: string;
  document?: string;
  statistic: 'median' | 'mean';
  sample?: true;
  updated?: string;
  target: number;
  replace?: true;
  vnnic?: true;
  period?: string;
  network?: Network;
  operator?: string;
}

/** `ispeed-data coverage FILE`: Phụ lục I to coverage.json and its rows. */
export function coverageCommand(): Command {
  return new Command('coverage')
    .summary('Phụ lục I → coverage.json')
    .description(
      'Đổi bảng số liệu (Phụ lục I, CSV UTF-8) thành coverage.json / Turn Phụ lục I into coverage.json',
    )
    .argument('<file>', 'tệp CSV / the CSV file')
    .requiredOption('--places <file>', 'tệp places.json của chiến dịch / the places file')
    .requiredOption('--out <folder>', 'thư mục ghi coverage.json / folder to write to')
    .option('--sheet-name <name>', 'tên bảng trong thông báo / what messages call the sheet')
    .option('--source <name>', 'đơn vị đo và công bố / who measured and published')
    .option('--document <number>', 'văn bản kèm bảng / letter that carried the table')
    .addOption(
      new Option('--statistic <kind>', 'trung vị hay trung bình / which statistic')
        .choices(['median', 'mean'])
        .default('median'),
    )
    .option('--sample', 'số liệu minh họa / the figures are invented')
    .option('--updated <day>', 'ngày cập nhật, YYYY-MM-DD; mặc định hôm nay / default today', dayFlag)
    .option('--target <samples>', 'số mẫu để được đánh giá / samples to be rated', samplesFlag, 300)
    .option('--replace', 'thay số đã công bố của tháng đó / replace what is published of that month')
    .option('--vnnic', 'tệp là các dòng của VNNIC, JSON hoặc CSV / the file holds VNNIC rows')
    .option('--period <month>', 'tháng đo của tệp VNNIC, YYYY-MM / month of the VNNIC rows', monthFlag)
    .addOption(
      new Option('--network <name>', 'mạng của tệp VNNIC / network of the VNNIC rows').choices([
        'fixed',
        'mobile',
        '5g',
      ]),
    )
    .option('--operator <name>', 'nhà mạng của tệp VNNIC / operator of the VNNIC rows')
    .action(runCoverage);
}

function runCoverage(file: string, flags: Flags): void {
  const sheet = flags.sheetName ?? basename(file);
  const places = readPlaces(flags.places);
  const facts: CoverageFacts = {
    places,
    placesUrl: relative(flags.out, flags.places).split(sep).map(encodeURIComponent).join('/'),
    source: {name: flags.source ?? defaultSource(flags), ...(flags.document && {document: flags.document})},
    statistic: flags.statistic,
    sample: flags.sample,
    updated: flags.updated ?? vietNamDay(Date.now()),
    target: flags.target,
  };
  const result = flags.vnnic
    ? coverageFromVnnic(readInput(file), {...facts, ...vnnicFacts(flags), file: sheet})
    : importCoverage(readInput(file), {...facts, sheet});
  if (!result.ok) throw refuseTable(result.issues);
  sayTableIssues(result.warnings);
  sayPublished(flags.out, result.value, {replace: flags.replace, communes: places.communes});
}

function importCoverage(bytes: Uint8Array, options: CoverageOptions): ReturnType<typeof coverageFromTable> {
  const table = csvTable(bytes, options.sheet);
  return table.ok ? coverageFromTable(table.value, options) : table;
}

/** Real figures come from VNNIC's app; invented ones must not bear its name. */
function defaultSource({sample}: Flags): string {
  return sample ? 'Số liệu minh họa' : 'Trung tâm Internet Việt Nam (VNNIC)';
}

/** What VNNIC's rows do not say. @throws CommandFailure where the command line does not either */
function vnnicFacts({
  period,
  network,
  operator,
}: Flags): Pick<VnnicOptions, 'period' | 'network' | 'operator'> {
  if (period !== undefined && network !== undefined) return {period, network, operator};
  throw new CommandFailure(
    EXIT.usage,
    'Tệp VNNIC không ghi tháng và mạng: thêm --period (như 2026-10) và --network (fixed, mobile hoặc 5g).',
    'VNNIC rows say neither month nor network: add --period (like 2026-10) and --network.',
  );
}

function readPlaces(path: string): Places {
  const {document, issues} = readJson(path);
  if (document?.contract === 'places/1') return document;
  sayFileIssues(issues);
  throw new CommandFailure(
    EXIT.refused,
    `${path} không phải là tệp places.json dùng được. Tạo bằng lệnh “ispeed-data places”.`,
    `${path} is not a usable places file. Make one with "ispeed-data places".`,
  );
}

function dayFlag(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('Viết ngày như 2026-11-20 / Write a day like 2026-11-20.');
}

function monthFlag(text: string): string {
  if (isMonth(text)) return text;
  throw new InvalidArgumentError('Viết tháng như 2026-10 / Write a month like 2026-10.');
}

function samplesFlag(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Viết một số nguyên dương / Write a positive whole number.');
}
