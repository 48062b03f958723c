import writeXlsxFile, {type Cell, type Row} from 'write-excel-file/browser';

import type {FigureCell} from './figure-cell.js';
import type {FigureTable} from './figure-table.js';

/** Of the header row, in a colour that prints. */
const HEADER = {
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e4ebf3',
  wrap: true,
  alignVertical: 'top',
} as const;

/**
 * The table as a workbook of one sheet. Texts are cells of text, figures are numbers with a format, and there is no way to
 * say a formula.
 */
export function figuresAsXlsx({about, headings, rows}: FigureTable, sheet: string): Promise<Blob> {
  const data: Row[] = [
    ...about.map((line): Row => [{type: String, value: line}]),
    [],
    headings.map((value): Cell => ({...HEADER, value})),
    ...rows.map((row) => row.map(cellOf)),
  ];
  const columns = headings.map((_heading, index) => ({width: index === 1 ? 30 : 14}));
  return writeXlsxFile(data, {sheet, columns, stickyRowsCount: about.length + 2}).toBlob();
}

function cellOf(cell: FigureCell): Cell {
  if (cell === '') return null;
  if (typeof cell === 'string') return {type: String, value: cell};
  if ('difference' in cell) return {type: Number, value: cell.difference, format: '+#,##0.##;-#,##0.##;0'};
  return 'count' in cell
    ? {type: Number, value: cell.count, format: '#,##0'}
    : {type: Number, value: cell.figure, format: '#,##0.0#'};
}
