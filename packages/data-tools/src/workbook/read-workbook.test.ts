import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {pastedWorkbook} from './pasted-workbook.js';
import {readWorkbook} from './read-workbook.js';
import type {SheetCell} from './workbook.js';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);

function sheetsOf(bytes: Uint8Array, file = 'a') {
  const result = readWorkbook(bytes, {file});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.sheets;
}
const textsOf = (bytes: Uint8Array) => sheetsOf(bytes)[0]!.rows.map((row) => row.map(({text}) => text));

const BLANK: SheetCell = {text: ''};
const SHEET: readonly (readonly SheetCell[])[] = [
  [{text: 'PHỤ LỤC I\nSố mẫu đo i-Speed'}, BLANK, BLANK, BLANK, BLANK],
  [BLANK, BLANK, BLANK, BLANK, BLANK],
  [{text: 'Mã xã'}, {text: 'Tên xã'}, {text: '10/2026', day: '2026-10-01'}, {text: 'Nháp'}, {text: 'Tỷ lệ'}],
  [
    {text: '00304', number: 304},
    {text: 'Phường Nha Trang'},
    {text: '1234.5', number: 1234.5},
    {text: '2469', number: 2469},
    {text: '45%', number: 0.45},
  ],
  [
    {text: '22366'},
    {text: 'Xã ẩn'},
    {text: '7', number: 7},
    {text: '#N/A', fault: 'error'},
    {text: '40.3 Mbps', number: 40.25},
  ],
  [{text: '22367'}, {text: 'Xã lọc'}, {text: '05/11/2026', day: '2026-11-05'}, BLANK, {text: 'TRUE'}],
];

describe('readWorkbook', () => {
  it.each(['libreoffice.xlsx'])('reads every cell, merge and hidden row of %s', (name) => {
    const [sheet, hidden, empty] = sheetsOf(fixture(name));
    expect(sheet).toEqual({
      name: 'Tháng 10-2026',
      isHidden: false,
      rows: SHEET,
      merges: [{top: 0, left: 0, bottom: 1, right: 4}],
      hiddenRows: new Set([4, 5]),
      hiddenColumns: new Set([3]),
    });
    expect(hidden).toMatchObject({name: 'Ẩn', isHidden: true});
    expect(empty).toMatchObject({name: 'Trống', isHidden: false, rows: []});
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
