import {type CellObject, read, utils, type WorkBook, type WorkSheet} from '@e965/xlsx';

import type {Table, TableIssue, TableResult} from './table.js';

/** Rows that are read: those of the largest list there may be, and its title. */
const MOST_ROWS = 20_050;
/** Bytes of a workbook; a list of 20,000 rows has about one million. */
const MOST_BYTES = 10_000_000;

export interface XlsxOptions {
  /** How messages call the file. */
  readonly file: string;
  /** Which sheet; the first one that is not hidden or empty if absent. */
  readonly sheet?: string | undefined;
}

/**
 * Reads a sheet of an XLSX file as a table of text. A text stays as typed, leading zeros included; a number becomes its
 * digits, with the zeros in front that its format shows; a formula is what it last came to.
 */
export function tableFromXlsx(bytes: Uint8Array, {file, sheet}: XlsxOptions): TableResult<Table> {
  if (bytes.length > MOST_BYTES) return refuse(file, TOO_LARGE);
  const book = workbook(bytes);
  if (book === undefined) return refuse(file, NOT_XLSX);
  const name = sheet ?? firstSheet(book);
  const found = name === undefined ? undefined : book.Sheets[name];
  if (name === undefined || found === undefined) return refuse(file, noSheet(book, sheet));
  return tableOf(found, `${file}, trang “${name}”`);
}

function workbook(bytes: Uint8Array): WorkBook | undefined {
  // A ZIP file: what else the library reads (HTML, text, …) it would take for a workbook whatever it is.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
  try {
    return read(bytes, {type: 'array', sheetRows: MOST_ROWS, cellNF: true, cellHTML: false});
  } catch {
    return undefined;
  }
}

function firstSheet({SheetNames, Sheets, Workbook}: WorkBook): string | undefined {
  return SheetNames.find(
    (name, index) => !Workbook?.Sheets?.[index]?.Hidden && Sheets[name]?.['!ref'] !== undefined,
  );
}

function tableOf(sheet: WorkSheet, name: string): TableResult<Table> {
  const {e: end} = utils.decode_range(sheet['!ref'] ?? 'A1');
  const issues: TableIssue[] = [];
  const value = Array.from({length: end.r + 1}, (_, r) =>
    Array.from({length: end.c + 1}, (__, c) => {
      const cell = sheet[utils.encode_cell({r, c})] as CellObject | undefined;
      const text = cell === undefined ? '' : textOf(cell);
      if (text !== undefined) return text;
      issues.push({sheet: name, row: r + 1, column: utils.encode_col(c), message: NO_VALUE});
      return '';
    }),
  );
  return issues.length > 0 ? {ok: false, issues} : {ok: true, value, warnings: []};
}

/** `undefined` where a formula has no value. */
function textOf({t, v, w, f, z}: CellObject): string | undefined {
  if (t === 'e' || (f !== undefined && v === undefined)) return undefined;
  if (v === undefined) return '';
  if (t === 'n' && typeof v === 'number') return digitsOf(v, {shown: w, format: String(z ?? '')});
  return (t === 's' ? String(v) : (w ?? String(v))).normalize('NFC');
}

/** A number in a format of zeros alone ("00000") is a code; a day is what it shows; any other is its plain digits. */
function digitsOf(value: number, {shown, format}: {shown: string | undefined; format: string}): string {
  const isShown = /^0+$/.test(format) || /[ymdh]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return isShown && format !== 'General' && shown !== undefined ? shown : String(value);
}

function refuse(sheet: string, message: TableIssue['message']): {ok: false; issues: TableIssue[]} {
  return {ok: false, issues: [{sheet, message}]};
}

function noSheet({SheetNames}: WorkBook, asked: string | undefined): TableIssue['message'] {
  const names = SheetNames.map((name) => `“${name}”`).join(', ');
  return asked === undefined
    ? {vi: 'Không có trang tính nào có dữ liệu.', en: 'No sheet has any data.'}
    : {
        vi: `Không có trang tính “${asked}”. Các trang: ${names}.`,
        en: `There is no sheet "${asked}". Sheets: ${names}.`,
      };
}

const NO_VALUE = {
  vi: 'Ô có công thức bị lỗi hoặc chưa được tính. Mở tệp bằng Excel, sửa ô này rồi lưu lại.',
  en: 'The formula in this cell has an error or no value. Open the file in Excel, mend the cell and save.',
};
const NOT_XLSX = {
  vi: 'Tệp không đọc được như tệp Excel (.xlsx), hoặc có mật khẩu. Trong Excel, chọn Lưu thành (Save As) → “Excel Workbook (*.xlsx)”, không đặt mật khẩu.',
  en: 'The file cannot be read as an Excel workbook (.xlsx), or has a password. In Excel choose Save As → "Excel Workbook (*.xlsx)", without a password.',
};
const TOO_LARGE = {
  vi: `Tệp lớn hơn ${MOST_BYTES / 1_000_000} MB. Chỉ giữ lại trang danh sách, không kèm hình.`,
  en: `The file is larger than ${MOST_BYTES / 1_000_000} MB. Keep the sheet of the list alone, without pictures.`,
};
