import {utils, write, type WorkSheet} from '@e965/xlsx';
import {describe, expect, it} from 'vitest';

import {tableFromXlsx} from './table-from-xlsx.js';

/** A workbook as a spreadsheet program writes it, sheet by sheet. */
function workbook(sheets: Readonly<Record<string, WorkSheet>>, hidden: readonly string[] = []): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  const Sheets = book.SheetNames.map((name) => ({
    name,
    Hidden: hidden.includes(name) ? (1 as const) : (0 as const),
  }));
  book.Workbook = {Sheets};
  return new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}
const sheetOf = (...rows: unknown[][]) => utils.aoa_to_sheet(rows);
const run = (bytes: Uint8Array, sheet?: string) => tableFromXlsx(bytes, {file: 'a.xlsx', sheet});

describe('tableFromXlsx', () => {
  it('keeps codes as they are: text with zeros, numbers, and zeros that a format shows', () => {
    const sheet = sheetOf(['00304', 22366, 304, 1234.5, true]);
    sheet['C1'] = {t: 'n', v: 304, z: '00000'};
    expect(run(workbook({a: sheet}))).toMatchObject({value: [['00304', '22366', '00304', '1234.5', 'TRUE']]});
  });

  it('shows no thousands mark that only a format adds', () => {
    const sheet = sheetOf([1234]);
    sheet['A1'] = {t: 'n', v: 1234, z: '#,##0'};
    expect(run(workbook({a: sheet}))).toMatchObject({value: [['1234']]});
  });

  it('takes what a formula last came to, and refuses one that has no value', () => {
    const sheet = sheetOf(['a'], ['b'], ['c']);
    sheet['A1'] = {t: 'n', v: 42, f: '40+2'};
    expect(run(workbook({a: sheet}))).toMatchObject({value: [['42'], ['b'], ['c']]});
    sheet['A2'] = {t: 'e', v: 42, f: 'NA()'};
    expect(run(workbook({a: sheet}))).toMatchObject({ok: false, issues: [{row: 2, column: 'A'}]});
  });

  it('takes the first sheet with data that is not hidden, or the one asked for', () => {
    const bytes = workbook({an: sheetOf(['1']), trong: sheetOf(), co: sheetOf(['2'], [], ['3'])}, ['an']);
    expect(run(bytes)).toMatchObject({value: [['2'], [''], ['3']]});
    expect(run(bytes, 'an')).toMatchObject({value: [['1']]});
    expect(run(bytes, 'khac')).toMatchObject({
      ok: false,
      issues: [{message: {vi: expect.stringContaining('“an”, “trong”, “co”') as string}}],
    });
  });

  it('composes text that another system took apart', () => {
    const bytes = workbook({a: sheetOf(['Trường'.normalize('NFD')])});
    expect(run(bytes)).toMatchObject({value: [['Trường'.normalize('NFC')]]});
  });

  it.each([
    ['text', 'STT,Tên'],
    ['HTML', '<table><tr><td>x</td></tr></table>'],
    ['an archive of something else', 'PK\u0003\u0004xxxxxxxxxxxxxxxxxxxxxxxx'],
  ])('refuses %s with words, not with a guess', (_, content) => {
    expect(run(new TextEncoder().encode(content))).toMatchObject({
      ok: false,
      issues: [{message: {vi: expect.stringContaining('.xlsx') as string}}],
    });
  });
});
