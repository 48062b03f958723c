import {basename} from 'node:path';

import type {Places} from '@ispeed-widgets/contract';
import {Command, Option} from 'commander';

import {csvTable} from '../csv-table.js';
import {loadStructure, structureNames} from '../node/load-structure.js';
import {placesFromTable} from '../places-from-table.js';
import {placesOf} from '../structure.js';
import {CommandFailure, EXIT} from './exit.js';
import {readInput, writeDocuments} from './files.js';
import {refuseTable} from './refuse-table.js';
import {sayTableIssues} from './say-issues.js';
import {say} from './say.js';

interface Flags {
  structure: string;
  province: string;
  district?: string;
  out: string;
  sheetName?: string;
  sample?: true;
}

/** `ispeed-data places FILE`: Phụ lục II to places.json. */
export function placesCommand(): Command {
  return new Command('places')
    .summary('Phụ lục II → places.json')
    .description(
      'Đổi bảng mã giới thiệu (Phụ lục II, CSV UTF-8) thành places.json / Turn Phụ lục II into places.json',
    )
    .argument('<file>', 'tệp CSV / the CSV file')
    .addOption(
      new Option('--structure <name>', 'đơn vị hành chính theo mốc / administrative structure')
        .choices(structureNames())
        .makeOptionMandatory(),
    )
    .requiredOption('--province <code>', 'mã tỉnh, 2 chữ số / province code, two digits')
    .option('--district <name>', 'chỉ một huyện (trước 7/2025) / one district only, full name')
    .requiredOption('--out <file>', 'tệp ghi ra / file to write')
    .option('--sheet-name <name>', 'tên bảng trong thông báo / what messages call the sheet')
    .option('--sample', 'mã minh họa / the codes are invented')
    .action(runPlaces);
}

function runPlaces(file: string, flags: Flags): void {
  const sheet = flags.sheetName ?? basename(file);
  const table = csvTable(readInput(file), sheet);
  if (!table.ok) throw refuseTable(table.issues);
  const result = placesFromTable(table.value, {sheet, known: knownPlaces(flags), sample: flags.sample});
  if (!result.ok) throw refuseTable(result.issues);
  writeDocuments(new Map([[flags.out, result.value]]));
  sayTableIssues(result.warnings);
  const count = result.value.communes.length;
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
