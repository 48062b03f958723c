import type {Places} from '@ispeed-widgets/contract';
import {Command, Option} from 'commander';

import {loadStructure, structureNames} from '../node/load-structure.js';
import {placesFromWorkbook, readPlacesSheets} from '../places-from-workbook.js';
import {sayReading} from '../reading/say-reading.js';
import {placesOf} from '../structure.js';
import {CommandFailure, EXIT} from './exit.js';
import {writeDocuments} from './files.js';
import {readMapping, saveMapping} from './mapping-file.js';
import type {LegacyEncoding} from '../workbook/legacy/legacy-encoding.js';
import {convertOption, readSheetFile} from './read-sheet-file.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';
import {say} from './say.js';

interface Flags {
  structure: string;
  province: string;
  district?: string;
  out: string;
  sheet?: string;
  mapping?: string;
  convert?: LegacyEncoding;
  saveMapping?: string;
  sample?: true;
}

/** `ispeed-data places FILE`: Phụ lục II to places.json. */
export function placesCommand(): Command {
  return new Command('places')
    .summary('Phụ lục II → places.json')
    .description(
      'Đổi bảng mã giới thiệu (Phụ lục II: XLSX, XLS, ODS hoặc CSV) thành places.json / Turn Phụ lục II into places.json',
    )
    .argument('<file>', 'tệp bảng tính / the spreadsheet')
    .addOption(
      new Option('--structure <name>', 'đơn vị hành chính theo mốc / administrative structure')
        .choices(structureNames())
        .makeOptionMandatory(),
    )
    .requiredOption('--province <code>', 'mã tỉnh, 2 chữ số / province code, two digits')
    .option('--district <name>', 'chỉ một huyện (trước 7/2025) / one district only, full name')
    .requiredOption('--out <file>', 'tệp ghi ra / file to write')
    .option('--sheet <name>', 'chỉ đọc trang tính này / read this sheet only')
    .addOption(convertOption())
    .option('--mapping <file>', 'cách hiểu các cột đã lưu / how columns are to be understood')
    .option('--save-mapping <file>', 'lưu cách hiểu các cột / save how the columns were understood')
    .option('--sample', 'mã minh họa / the codes are invented')
    .action(runPlaces);
}

function runPlaces(file: string, flags: Flags): void {
  const known = knownPlaces(flags);
  const options = {sheet: flags.sheet, mapping: readMapping(flags.mapping)};
  const workbook = readSheetFile(file, flags.convert);
  const {readings} = readPlacesSheets(workbook, options);
  for (const message of readings.flatMap(sayReading)) say(message.vi, message.en);
  saveMapping(flags.saveMapping, readings);
  const structures = structureNames().map((name) => loadStructure(name)!);
  const result = placesFromWorkbook(workbook, {...options, known, sample: flags.sample, structures});
  if (!result.ok) throw refuseTable(result.issues);
  const {places} = result.value;
  writeDocuments(new Map([[flags.out, places]]));
  sayTableIssues(result.warnings);
  const count = places.communes.length;
  say(`Đã ghi ${flags.out}: ${count} xã, phường, thị trấn.`, `Wrote ${flags.out}: ${count} communes.`);
}

function knownPlaces({structure, province, district}: Flags): Places {
  const places = placesOf(loadStructure(structure)!, {province, district});
  if (places) return places;
  const extent = [district, province].filter(Boolean).join(', ');
  throw new CommandFailure(
    EXIT.usage,
    `Đơn vị hành chính ${structure} không có “${extent}”. Viết mã tỉnh gồm 2 chữ số và tên huyện đầy đủ.`,
    `The structure ${structure} has no "${extent}". Write a two-digit province code and the full district name.`,
  );
}
