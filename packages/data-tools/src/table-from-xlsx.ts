import type {Message} from '@ispeed-widgets/contract';

import type {Table, TableIssue, TableResult} from './table.js';
import {columnLetters} from './workbook/column-letters.js';
import {readWorkbook} from './workbook/read-workbook.js';
import type {Sheet, SheetCell, Workbook} from './workbook/workbook.js';

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
  // A ZIP file: another kind of spreadsheet may be read elsewhere, here it is not what was meant.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse(file, NOT_XLSX);
  const book = readWorkbook(bytes, {file});
  if (!book.ok) return book;
  if (book.value.format !== 'xlsx') return refuse(file, NOT_XLSX);
  const found = book.value.sheets.find((one) =>
    sheet === undefined ? !one.isHidden && one.rows.length > 0 : one.name === sheet.normalize('NFC'),
  );
  return found === undefined
    ? refuse(file, noSheet(book.value, sheet))
    : tableOf(found, `${file}, trang “${found.name}”`);
}

function tableOf({rows}: Sheet, name: string): TableResult<Table> {
  const issues = rows.flatMap((row, r) =>
    row.flatMap(({fault}, c): TableIssue[] =>
      fault === undefined ? [] : [{sheet: name, row: r + 1, column: columnLetters(c), message: NO_VALUE}],
    ),
  );
  if (issues.length > 0) return {ok: false, issues};
  return {ok: true, value: rows.map((row) => row.map(textOf)), warnings: []};
}

/** A number shown with zeros in front is a code; of any other a unit that its format shows is left out. */
function textOf({text, number}: SheetCell): string {
  return number === undefined || /^0\d+$/.test(text) ? text : String(number);
}

function refuse(sheet: string, message: Message): {ok: false; issues: TableIssue[]} {
  return {ok: false, issues: [{sheet, message}]};
}

function noSheet({sheets}: Workbook, asked: string | undefined): Message {
  const names = sheets.map(({name}) => `“${name}”`).join(', ');
  return asked === undefined
    ? {vi: 'Không có trang tính nào có dữ liệu.', en: 'No sheet has any data.'}
    : {
        vi: `Không có trang tính “${asked}”. Các trang: ${names}.`,
        en: `There is no sheet "${asked}". Sheets: ${names}.`,
      };
}

const NO_VALUE: Message = {
  vi: 'Ô có công thức bị lỗi hoặc chưa được tính. Mở tệp bằng Excel, sửa ô này rồi lưu lại.',
  en: 'The formula in this cell has an error or no value. Open the file in Excel, mend the cell and save.',
};
const NOT_XLSX: Message = {
  vi: 'Tệp không đọc được như tệp Excel (.xlsx), hoặc có mật khẩu. Trong Excel, chọn Lưu thành (Save As) → “Excel Workbook (*.xlsx)”, không đặt mật khẩu.',
  en: 'The file cannot be read as an Excel workbook (.xlsx), or has a password. In Excel choose Save As → "Excel Workbook (*.xlsx)", without a password.',
};
