import type {MessyCase} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, titleLines, truthOf, vietnamese} from './sample-table.js';
import {tcvn3Bytes} from './tcvn3-bytes.js';

const TITLE = titleLines();

/** The table as delimited text, numbers as a Vietnamese spreadsheet writes them. */
function delimited(separator: string, {title = TITLE, write = vietnamese, end = '\r\n'} = {}): string {
  const rows = [...title, HEADINGS, ...rowsOf(write)];
  const quoted = (cell: string) => (cell.includes(separator) ? `"${cell}"` : cell);
  return rows.map((row) => row.map((cell) => quoted(String(cell ?? ''))).join(separator) + end).join('');
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, {isBig = false, mark = true} = {}): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return Uint8Array.from(isBig ? bytes.swap16() : bytes);
}

const small = (text: string) =>
  text.replace(/\p{Lu}/gu, (letter) => (letter < '\u0080' ? letter : letter.toLowerCase()));

/** In the letters that a VNI font turns into Vietnamese. */
const VNI_ROWS = [
  ['Thoáng keâ soá maãu ño maïng di ñoäng thaùng 10/2026 (soá lieäu minh hoïa)', null, null],
  ['Maõ xaõ', 'Teân xaõ, phöôøng', 'Soá maãu'],
  ['22366', 'Phöôøng Nha Trang', 1320],
  ['22651', 'Xaõ Dieân Khaùnh', 118],
  ['22528', 'Phöôøng Ninh Hoøa', 300],
];
const VNI_TRUTH = [
  '2026-10 mobile 22366 1320 - - - -',
  '2026-10 mobile 22651 118 - - - -',
  '2026-10 mobile 22528 300 - - - -',
];

export const ENCODINGS: readonly MessyCase[] = [
  {
    name: 'semicolons-with-a-byte-order-mark',
    writer: 'bytes.csv',
    source: utf8(`\ufeff${delimited(';')}`),
    truth: truthOf(),
  },
  {
    name: 'commas-and-quoted-decimals',
    writer: 'bytes.csv',
    source: utf8(delimited(',', {end: '\n'})),
    truth: truthOf(),
  },
  {
    name: 'commas-that-cut-decimals',
    writer: 'bytes.csv',
    source: utf8(delimited(';').replaceAll(';', ',')),
    // The heading "Xã, phường, đặc khu" is cut as well, which shows before any row is read.
    problems: [[0, 'Cột này và cột D']],
  },
  {
    name: 'tabs-in-utf-16',
    writer: 'bytes.csv',
    source: utf16(delimited('\t')),
    truth: truthOf(),
  },
  {
    name: 'utf-16-big-endian-without-a-mark',
    writer: 'bytes.csv',
    source: utf16(delimited(';'), {isBig: true, mark: false}),
    truth: truthOf(),
  },
  {
    name: 'decomposed-letters',
    writer: 'bytes.csv',
    source: utf8(delimited(';').normalize('NFD')),
    truth: truthOf(),
  },
  {
    name: 'semicolons-by-libreoffice',
    writer: 'libreoffice.csv',
    source: [{name: 'PL1', rows: [...TITLE, HEADINGS, ...rowsOf()]}],
    truth: truthOf(),
  },
  {
    name: 'tcvn3-is-named',
    writer: 'bytes.csv',
    source: tcvn3Bytes(small(delimited(';'))),
    problems: [[0, 'TCVN3']],
  },
  {
    name: 'tcvn3-converted-when-asked',
    writer: 'bytes.csv',
    source: tcvn3Bytes(small(delimited(';'))),
    flags: {convert: 'tcvn3'},
    truth: truthOf(),
  },
  {
    name: 'vni-in-a-workbook-is-named',
    writer: 'libreoffice.xlsx',
    source: [{name: 'PL1', rows: VNI_ROWS}],
    problems: [[0, 'VNI']],
  },
  {
    name: 'vni-in-a-workbook-converted-when-asked',
    writer: 'libreoffice.xls',
    source: [{name: 'PL1', rows: VNI_ROWS}],
    flags: {convert: 'vni'},
    truth: VNI_TRUTH,
  },
  {
    name: 'a-page-that-calls-itself-xls',
    writer: 'bytes.xls',
    source: utf8(
      `<html><body><table><tr><td>Mã xã</td><td>Số mẫu</td></tr><tr><td>${COMMUNES[0][0]}</td><td>1</td></tr></table></body></html>`,
    ),
    problems: [[0, 'HTML']],
  },
  {
    // Excel 5 knows no Unicode, and Gnumeric writes a question mark for each letter that its code page lacks.
    name: 'letters-lost-in-excel-5',
    writer: 'gnumeric.biff7.xls',
    source: [{name: 'PL1', rows: [...TITLE, HEADINGS, ...rowsOf()]}],
    problems: [[0, 'dấu hỏi']],
  },
];
