import type {Places} from '@ispeed-widgets/contract';
import {
  type CoverageFiles,
  coverageFromWorkbook,
  placesFromWorkbook,
  readWorkbook,
  type TableResult,
  type Workbook,
} from '@ispeed-widgets/data-tools';

import {UPDATED} from './updated.js';

/** Puts a sample Phụ lục I through the importer that real ones go through. @throws Error with what it refuses */
export function importAnnexOne(csv: string, places: Places): CoverageFiles {
  const {files} = demand(
    coverageFromWorkbook(workbookOf(csv, 'phu-luc-1.csv'), {
      places,
      placesUrl: 'places.json',
      source: {
        name: {vi: 'Số liệu minh họa, không phải kết quả đo', en: 'Invented figures, not measurements'},
      },
      statistic: 'median',
      sample: true,
      updated: UPDATED,
      target: 300,
    }),
  );
  return files;
}

/** Puts a sample Phụ lục II through the importer. @throws Error with what it refuses, or warns of */
export function importAnnexTwo(csv: string, known: Places): Places {
  return demand(placesFromWorkbook(workbookOf(csv, 'phu-luc-2.csv'), {known, sample: true})).places;
}

function workbookOf(csv: string, file: string): Workbook {
  return demand(readWorkbook(new TextEncoder().encode(csv), {file}));
}

function demand<T>(result: TableResult<T>): T {
  if (result.ok && result.warnings.length === 0) return result.value;
  throw new Error(JSON.stringify(result.ok ? result.warnings : result.issues, null, 2));
}
