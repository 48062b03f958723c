import {basename, relative, sep} from 'node:path';

import {isDay, type Network, type Places, vietNamDay} from '@ispeed-widgets/contract';
import {Command, InvalidArgumentError, Option} from 'commander';

import type {CoverageFacts, CoverageFiles} from '../coverage-files.js';
import {coverageFromWorkbook, readCoverageSheets} from '../coverage-from-workbook.js';
import {loadStructure, structureNames} from '../node/load-structure.js';
import {readJson} from '../node/read-json.js';
import {coverageFromVnnic, type VnnicOptions} from '../publish/coverage-from-vnnic.js';
import {sayReading} from '../reading/say-reading.js';
import {CommandFailure, EXIT} from './exit.js';
import {readInput} from './files.js';
import {monthFlag, readMapping, saveMapping} from './mapping-file.js';
import type {LegacyEncoding} from '../workbook/legacy/legacy-encoding.js';
import {convertOption, readSheetFile} from './read-sheet-file.js';
import {refuseTable} from './refuse-table.js';
import {sayFileIssues, sayTableIssues} from './say-issues.js';
import {say} from './say.js';
import {sayPublished} from './say-published.js';

interface Flags {
  places: string;
  out: string;
  sheet?: string;
  period?: string;
  network?: Network;
  district?: string;
  mapping?: string;
  convert?: LegacyEncoding;
  saveMapping?: string;
  source?: string;
  document?: string;
  statistic?: 'median' | 'mean';
  sample?: true;
  updated?: string;
  target: number;
  replace?: true;
  vnnic?: true;
  operator?: string;
}

const EXAMPLE = `
Ví dụ / Example:
  ispeed-data coverage phu-luc-1.xlsx --places places.json --out so-lieu --document 1717/STTTT

Chưa có places.json: đổi Phụ lục II bằng lệnh “ispeed-data places” trước / make it from Phụ lục II first.`;

/** `ispeed-data coverage FILE`: Phụ lục I to coverage.json and its rows. */
export function coverageCommand(): Command {
  return new Command('coverage')
    .summary('Phụ lục I → coverage.json')
    .description(
      'Đổi bảng số liệu (Phụ lục I: XLSX, XLS, ODS hoặc CSV) thành coverage.json / Turn Phụ lục I into coverage.json',
    )
    .argument('<file>', 'tệp bảng tính / the spreadsheet')
    .requiredOption('--places <file>', 'tệp places.json của chiến dịch / the places file')
    .requiredOption('--out <folder>', 'thư mục ghi coverage.json / folder to write to')
    .option('--sheet <name>', 'chỉ đọc trang tính này / read this sheet only')
    .option(
      '--period <month>',
      'tháng của số liệu, YYYY-MM, nếu bảng không ghi / month of the figures',
      monthFlag,
    )
    .addOption(
      new Option('--network <kind>', 'mạng, nếu bảng không ghi / network of the figures').choices([
        'fixed',
        'mobile',
        '5g',
      ]),
    )
    .option('--district <name>', 'huyện của các xã, nếu bảng không ghi / district of the communes')
    .addOption(convertOption())
    .option('--mapping <file>', 'cách hiểu các cột đã lưu / how columns are to be understood')
    .option('--save-mapping <file>', 'lưu cách hiểu các cột / save how the columns were understood')
    .option('--source <name>', 'đơn vị đo và công bố / who measured and published')
    .option('--document <number>', 'văn bản kèm bảng / letter that carried the table')
    .addOption(
      new Option(
        '--statistic <kind>',
        'trung vị hay trung bình; mặc định theo tiêu đề, không có thì trung vị / which statistic',
      ).choices(['median', 'mean']),
    )
    .option('--sample', 'số liệu minh họa / the figures are invented')
    .option('--updated <day>', 'ngày cập nhật, YYYY-MM-DD; mặc định hôm nay / default today', dayFlag)
    .option('--target <samples>', 'số mẫu để được đánh giá / samples to be rated', samplesFlag, 300)
    .option(
      '--replace',
      'thay số liệu khác đã có của cùng tháng và mạng / replace other figures of the same month',
    )
    .option('--vnnic', 'tệp là các dòng của VNNIC, JSON hoặc CSV / the file holds VNNIC rows')
    .option(
      '--operator <name>',
      'nhà mạng của số liệu, nếu bảng không ghi; “chung” là mọi nhà mạng / operator of the figures',
    )
    .addHelpText('after', EXAMPLE)
    .action(runCoverage);
}

function runCoverage(file: string, flags: Flags): void {
  const places = readPlaces(flags.places);
  const facts = {
    places,
    placesUrl: relative(flags.out, flags.places).split(sep).map(encodeURIComponent).join('/'),
    source: {name: flags.source ?? defaultSource(flags), ...(flags.document && {document: flags.document})},
    sample: flags.sample,
    updated: flags.updated ?? vietNamDay(Date.now()),
    target: flags.target,
  };
  const files = flags.vnnic ? importVnnic(file, flags, facts) : importSheets(file, flags, facts);
  sayPublished(flags.out, files, {replace: flags.replace, communes: places.communes});
}

type Facts = Omit<CoverageFacts, 'statistic'>;

/** Says how the sheets were understood, then reads their figures. @throws CommandFailure with all that is refused */
function importSheets(file: string, flags: Flags, facts: Facts): CoverageFiles {
  const {sheet, period, network, operator, district, statistic} = flags;
  const mapping = readMapping(flags.mapping);
  const workbook = readSheetFile(file, flags.convert);
  const {readings} = readCoverageSheets(workbook, {sheet, network, statistic, mapping});
  for (const message of readings.flatMap(sayReading)) say(message.vi, message.en);
  saveMapping(flags.saveMapping, readings);
  const structures = structureNames().map((name) => loadStructure(name)!);
  const options = {...facts, sheet, period, network, operator, district, statistic, mapping, structures};
  const result = coverageFromWorkbook(workbook, options);
  if (!result.ok) throw refuseTable(result.issues);
  sayTableIssues(result.warnings);
  const {files, notes, agreeingTotals} = result.value;
  for (const {sheet: place, letter, message} of notes) {
    say(`${place}, cột ${letter}: ${message.vi}`, `${place}, column ${letter}: ${message.en}`);
  }
  if (agreeingTotals > 0) {
    say(`${agreeingTotals} ô tổng khớp với các dòng.`, `${agreeingTotals} totals agree with their rows.`);
  }
  return files;
}

function importVnnic(file: string, flags: Flags, facts: Facts): CoverageFiles {
  const statistic = flags.statistic ?? 'median';
  const options = {...facts, statistic, ...vnnicFacts(flags), file: basename(file)};
  const result = coverageFromVnnic(readInput(file), options);
  if (!result.ok) throw refuseTable(result.issues);
  sayTableIssues(result.warnings);
  return result.value;
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

/** Real figures come from VNNIC's app; invented ones must not bear its name. */
function defaultSource({sample}: Flags): string {
  return sample ? 'Số liệu minh họa' : 'Trung tâm Internet Việt Nam (VNNIC)';
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

function samplesFlag(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Viết một số nguyên dương / Write a positive whole number.');
}
