import type {FigureTable} from '../../packages/elements/src/coverage-chart/downloads/figure-table.js';
import {figuresAsCsv} from '../../packages/elements/src/coverage-chart/downloads/figures-as-csv.js';
import {figuresAsXlsx} from '../../packages/elements/src/coverage-chart/downloads/spreadsheet.js';

/** How the chart's figures leave the page. */
export type ChartFormat = 'csv' | 'xlsx';

/** A month whose communes, source and letter are called what each text says. */
export function hostileFigures(texts: readonly string[]): FigureTable {
  return {
    about: texts,
    headings: ['Mã xã, phường', 'Xã, phường', 'Số mẫu', 'Còn thiếu', 'Tải xuống (trung vị, Mbps)'],
    rows: texts.map((text, index) => [
      String(index).padStart(5, '0'),
      text,
      {count: 1234 + index},
      {count: 0},
      {figure: 41.5, unit: 'Mbps'},
    ]),
  };
}

/** The file that the chart's button would hand to the browser. */
export async function chartFile(table: FigureTable, format: ChartFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(figuresAsCsv(table));
  const blob = await figuresAsXlsx(table, '2026-10 mobile');
  return new Uint8Array(await blob.arrayBuffer());
}
