// The browser build runs in Node as well, so that one import serves both.
import {CsvError, parse} from 'csv-parse/browser/esm/sync';

import {csvDelimiter} from './csv-delimiter.js';
import {decodeUtf8} from './decode-utf8.js';
import type {Table, TableResult} from './table.js';

/** Reads a CSV file (UTF-8; comma, semicolon or tab) as a table of text. Nothing is trimmed or converted. */
export function csvTable(bytes: Uint8Array, sheet: string): TableResult<Table> {
  const text = decodeUtf8(bytes);
  if (!text.ok) return {ok: false, issues: [{sheet, message: text.message}]};
  try {
    const delimiter = csvDelimiter(text.value);
    const value = parse(text.value, {delimiter, relaxColumnCount: true});
    return {ok: true, value, warnings: []};
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const vi = 'Không tách được các ô: dấu ngoặc kép mở mà không đóng, hoặc đứng sai chỗ.';
    const en = 'The cells cannot be told apart: a quotation mark is open or misplaced.';
    return {ok: false, issues: [{sheet, row: rowOf(error), message: {vi, en}}]};
  }
}

/** csv-parse counts finished records; the one that fails is the next. */
function rowOf(error: CsvError): number | undefined {
  return typeof error['records'] === 'number' ? error['records'] + 1 : undefined;
}
