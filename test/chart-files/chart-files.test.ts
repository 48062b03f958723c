import {type CellObject, read, utils, type WorkBook, write} from '@e965/xlsx';
import {expect, it} from 'vitest';

import {FORMULA_PAYLOADS} from '../../packages/collector/src/fixtures/formula-payloads.js';
import {chartFile, hostileFigures} from './chart-files.js';

const table = hostileFigures(FORMULA_PAYLOADS);
const opened = (bytes: Uint8Array, options: object = {}): WorkBook =>
  read(bytes, {type: 'array', cellFormula: true, ...options});

function formulasIn({Sheets}: WorkBook): CellObject[] {
  return Object.values(Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) =>
      !at.startsWith('!') && (cell as CellObject).f !== undefined ? [cell as CellObject] : [],
    ),
  );
}

it('writes no formula into the workbook, and every figure as the number it is', async () => {
  const book = opened(await chartFile(table, 'xlsx'));
  expect(formulasIn(book)).toEqual([]);
  const cells = utils.sheet_to_json<unknown[]>(Object.values(book.Sheets)[0]!, {header: 1, raw: true});
  const rows = cells.slice(FORMULA_PAYLOADS.length + 2);
  expect(rows).toHaveLength(FORMULA_PAYLOADS.length);
  expect(rows.map((row) => [row[0], ...row.slice(2)])).toEqual(
    FORMULA_PAYLOADS.map((_text, index) => [String(index).padStart(5, '0'), 1234 + index, 0, 41.5]),
  );
});

it('writes no formula into CSV, whatever separates its cells', async () => {
  const csv = await chartFile(table, 'csv');
  for (const FS of [',', ';', '\t']) expect(formulasIn(opened(csv, {FS}))).toEqual([]);
});

it('would find the formulas of a careless file', () => {
  const careless = {...utils.aoa_to_sheet([['a']]), A2: {t: 'n', v: 2, f: '1+1'}, '!ref': 'A1:A2'};
  const book = {SheetNames: ['a'], Sheets: {a: careless}} as WorkBook;
  expect(formulasIn(opened(write(book, {type: 'array', bookType: 'xlsx'}) as Uint8Array))).toHaveLength(1);
  expect(formulasIn(opened(new TextEncoder().encode('a,b\r\n=1+1,2\r\n')))).toHaveLength(1);
});
