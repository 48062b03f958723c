import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import type {LegacyEncoding} from './legacy/legacy-encoding.js';
import {pastedWorkbook} from './pasted-workbook.js';
import {readWorkbook} from './read-workbook.js';
import {MADE_SHEET} from './testing/made-sheet.js';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);

function sheetsOf(bytes: Uint8Array, convert?: LegacyEncoding) {
  const result = readWorkbook(bytes, {file: 'a', convert});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.sheets;
}
const textsOf = (bytes: Uint8Array, convert?: LegacyEncoding) =>
  sheetsOf(bytes, convert)[0]!.rows.map((row) => row.map(({text}) => text));

describe('readWorkbook', () => {
  it.each([
    'libreoffice.xlsx',
    'libreoffice.xls',
    'libreoffice.ods',
    'libreoffice-1904.xlsx',
    'libreoffice-1904.xls',
    'gnumeric.xlsx',
    'gnumeric.xls',
    'gnumeric.ods',
  ])('reads every cell, merge and hidden row of %s', (name) => {
    const [sheet, hidden, empty, ...rest] = sheetsOf(fixture(name));
    expect(sheet).toEqual(MADE_SHEET);
    // Gnumeric 1.12 itself forgets that a sheet is hidden when it writes XLSX.
    expect(hidden).toMatchObject({name: 'Ẩn', isHidden: name !== 'gnumeric.xlsx', rows: [[{text: 'x'}]]});
    expect(empty).toMatchObject({name: 'Trống', isHidden: false, rows: []});
    expect(rest).toEqual([]);
  });

  it('sees a cell that differs, wherever it stands', () => {
    const [sheet] = sheetsOf(fixture('libreoffice.ods'));
    const rows = sheet!.rows.map((row) => [...row]);
    rows[5]![2] = {text: '05/11/2026', day: '2026-11-06'};
    expect({...sheet, rows}).not.toEqual(MADE_SHEET);
  });

  it.each([
    ['tcvn3.csv', 'tcvn3'],
    ['windows-1258.csv', 'windows-1258'],
  ] as const)('names the encoding of %s, and converts it to the same cells when asked', (name, convert) => {
    expect(readWorkbook(fixture(name), {file: name})).toMatchObject({
      ok: false,
      issues: [{sheet: name, message: {vi: expect.stringContaining(`--convert ${convert}`) as string}}],
    });
    expect(textsOf(fixture(name), convert)).toEqual(textsOf(fixture('unicode.csv')));
  });

  it.each(['vni.xlsx', 'vni-excel-95.xls'])('reads VNI in the cells of %s only when asked', (name) => {
    expect(readWorkbook(fixture(name), {file: name})).toMatchObject({
      issues: [{message: {vi: expect.stringContaining('--convert vni') as string}}],
    });
    expect(textsOf(fixture(name), 'vni')).toEqual([
      ['Tỉnh Khánh Hòa', 'Số mẫu'],
      ['Xã Vĩnh Lương', '12'],
      ['Phường Nha Trang', '7'],
    ]);
  });

  it('reads the code page that Excel 95 wrote on a Vietnamese Windows', () => {
    const bytes = Buffer.from(fixture('vni-excel-95.xls'));
    const replace = (before: string, after: string) => {
      const at = bytes.indexOf(Buffer.from(before, 'latin1'));
      expect([at > 0, after.length]).toEqual([true, before.length]);
      bytes.write(after, at, 'latin1');
    };
    // The record that names the code page, 1252 before and 1258 now; then the same names in its bytes.
    replace('\x42\0\x02\0\xE4\x04', '\x42\0\x02\0\xEA\x04');
    replace('Tænh Khaùnh Hoøa', 'TiÒnh Khánh HoÌa');
    replace('Soá maãu', 'Sôì mâÞu');
    replace('Xaõ Vónh Löông', 'XaÞ Vinh Lýõng');
    replace('Phöôøng Nha Trang', 'PhýõÌng Nha Trang');
    expect(textsOf(bytes)).toEqual([
      ['Tỉnh Khánh Hòa', 'Số mẫu'],
      ['Xã Vinh Lương', '12'],
      ['Phường Nha Trang', '7'],
    ]);
  });

  it.each([',', ';', '\t'])('finds the separator %j under title lines with other ones', (mark) => {
    const rows = [
      ['CỘNG HÒA, XÃ HỘI, CHỦ NGHĨA, VIỆT NAM; Độc lập; Tự do'],
      ['Mã', 'Tên', 'Tải xuống'],
      ['00304', 'Phường Nha Trang', '40,5'],
      ['00305', 'Xã Vĩnh Hải', '41,25'],
    ];
    const quoted = (cell: string) => (cell.includes(mark) ? `"${cell}"` : cell);
    const text = rows.map((row) => row.map(quoted).join(mark)).join('\r\n');
    expect(textsOf(utf8(text))).toEqual(rows.map((row) => [...row, '', ''].slice(0, 3)));
  });

  it('reads UTF-8 and UTF-16 with and without a mark alike', () => {
    const text = 'Mã xã;Số mẫu\r\n22366;12\r\n';
    const little = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le'));
    const files = [utf8(text), utf8(`\uFEFF${text}`), little(text), little(`\uFEFF${text}`)];
    for (const bytes of [
      ...files,
      ...files.slice(2).map((one) => new Uint8Array(Buffer.from(one).swap16())),
    ]) {
      expect(textsOf(bytes)).toEqual([
        ['Mã xã', 'Số mẫu'],
        ['22366', '12'],
      ]);
    }
  });

  it('keeps what stands beyond the headings and fills short rows up', () => {
    expect(textsOf(utf8('a,b\n1,2,3\n4\n,,,\n'))).toEqual([
      ['a', 'b', ''],
      ['1', '2', '3'],
      ['4', '', ''],
    ]);
  });
});

describe('pastedWorkbook', () => {
  it('keeps a line break inside a cell and a quotation mark inside a name', () => {
    const result = pastedWorkbook('Mã\t"Số\nmẫu"\n1\tẤp "5"\t12,5\n', {file: 'ô đã dán'});
    expect(result.ok && result.value.sheets[0]!.rows.map((row) => row.map(({text}) => text))).toEqual([
      ['Mã', 'Số\nmẫu', ''],
      ['1', 'Ấp "5"', '12,5'],
    ]);
  });
});
