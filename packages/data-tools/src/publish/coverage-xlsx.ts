import writeExcelFile, {type Cell, type Sheet} from 'write-excel-file/universal';

import type {CoverageTable, TableCell} from './coverage-table.js';

/** Columns as wide as what stands in them, in characters; what is not named is a figure. */
const WIDTHS: Readonly<Record<string, number>> = {STT: 6, 'Xã, phường': 30, 'Quận/Huyện': 28, 'Nhà mạng': 16};
const FIGURE_WIDTH = 14;
/** Excel takes no longer name of a sheet, and none of these characters. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[[\]:*?/\\']/g;

/**
 * Tables as an XLSX workbook, a sheet each. Every text is a typed text cell, so none is a formula, a day or a number
 * that has lost its zeros.
 */
export async function coverageXlsx(tables: readonly CoverageTable[]): Promise<Uint8Array> {
  const names = new Set<string>();
  const sheets = tables.map((table) => sheetOf(table, freeName(table.name, names)));
  const blob = await writeExcelFile(sheets, {fontFamily: 'Times New Roman', fontSize: 12}).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function sheetOf({head, headings, rows}: CoverageTable, name: string): Sheet<Blob> {
  const title = head.map((line, i): Cell[] => [
    {type: String, value: plainText(line), ...(i === 0 && {fontWeight: 'bold', fontSize: 14})},
  ]);
  const heading = headings.map((text): Cell => ({
    type: String,
    value: text,
    fontWeight: 'bold',
    align: 'center',
    alignVertical: 'center',
    wrap: true,
    borderStyle: 'thin',
    backgroundColor: '#F2F2F2',
  }));
  return {
    sheet: name,
    data: [...title, [], heading, ...rows.map((row) => row.map(cellOf))],
    columns: headings.map((text) => ({width: WIDTHS[text] ?? FIGURE_WIDTH})),
    stickyRowsCount: title.length + 2,
    orientation: 'landscape',
  };
}

function cellOf(value: TableCell): Cell {
  if (typeof value === 'number') return {type: Number, value, borderStyle: 'thin'};
  if (value === undefined || value === '') return {borderStyle: 'thin'};
  return {type: String, value: plainText(value), format: '@', borderStyle: 'thin'};
}

/** The format reads `_x003D_` as "="; an underscore that would begin such an escape is escaped itself. */
function plainText(text: string): string {
  return text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
}

function freeName(wished: string, taken: Set<string>): string {
  const clean = wished.replace(FORBIDDEN, ' ').trim();
  let name = clean.slice(0, LONGEST_NAME);
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const end = ` (${number})`;
    name = clean.slice(0, LONGEST_NAME - end.length) + end;
  }
  taken.add(name.toLowerCase());
  return name;
}
