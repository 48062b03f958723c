// The browser build runs in Node as well, so that one import serves both.
import {CsvError, parse} from 'csv-parse/browser/esm/sync';

import type {Message} from '@ispeed-widgets/contract';

import {MOST_CELLS, MOST_COLUMNS, MOST_ROWS} from './limits.js';
import {tooManyCells, tooManyColumns, tooManyRows} from './refusals.js';
import {BLANK_CELL, type Sheet} from './workbook.js';

export interface SplitOptions {
  readonly delimiter: string;
  /** True where a quotation mark inside a cell is just that, as in cells that a spreadsheet copies. */
  readonly hasLooseQuotes?: boolean;
}

export type SplitResult =
  | {readonly ok: true; readonly value: Sheet}
  | {readonly ok: false; readonly row?: number | undefined; readonly message: Message};

/** Splits text into the cells of one sheet; short rows are filled up with blank cells, nothing is cut off. */
export function splitCells(text: string, {delimiter, hasLooseQuotes = false}: SplitOptions): SplitResult {
  const filled = text.slice(0, filledLength(text));
  try {
    // One row too many is enough to know that there are too many.
    const records = parse(filled, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: hasLooseQuotes,
      to: MOST_ROWS + 1,
    });
    if (records.length > MOST_ROWS) return {ok: false, message: tooManyRows('', lineCount(filled))};
    return sheetOf(records);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {ok: false, row: rowOf(error), message: OPEN_QUOTE};
  }
}

function sheetOf(records: readonly (readonly string[])[]): SplitResult {
  let columns = 0;
  for (const record of records) columns = Math.max(columns, filledCells(record));
  if (columns > MOST_COLUMNS) return {ok: false, message: tooManyColumns('', columns)};
  if (columns * records.length > MOST_CELLS) return {ok: false, message: tooManyCells()};
  const rows = records.map((record) =>
    Array.from({length: columns}, (_, index) => (record[index] ? {text: record[index]} : BLANK_CELL)),
  );
  return {
    ok: true,
    value: {
      name: '',
      isHidden: false,
      rows,
      widths: records.map(({length}) => length),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  };
}

function filledCells(record: readonly string[]): number {
  let length = record.length;
  while (length > 0 && record[length - 1] === '') length--;
  return length;
}

/** Spreadsheets write the blank rows below a table as well, as separators alone; the last row keeps all of its own. */
function filledLength(text: string): number {
  let length = text.length;
  while (length > 0 && '\r\n\t;, '.includes(text[length - 1]!)) length--;
  while (length < text.length && !'\r\n'.includes(text[length]!)) length++;
  return length;
}

function lineCount(text: string): number {
  return text.split(/\r\n?|\n/).length;
}

/** csv-parse counts finished records; the one that fails is the next. */
function rowOf(error: CsvError): number | undefined {
  return typeof error['records'] === 'number' ? error['records'] + 1 : undefined;
}

const OPEN_QUOTE: Message = {
  vi: 'Không tách được các ô: dấu ngoặc kép mở mà không đóng, hoặc đứng sai chỗ. Sửa dòng này rồi lưu lại.',
  en: 'The cells cannot be told apart: a quotation mark is open or misplaced. Mend this row and save.',
};
