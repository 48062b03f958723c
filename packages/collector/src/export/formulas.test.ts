import {buffer} from 'node:stream/consumers';

import {type CellObject, read, utils, type WorkBook, write} from '@e965/xlsx';
import {inertText} from '@ispeed-widgets/contract';
import {expect, it} from 'vitest';

import {FORMULA_PAYLOADS} from '../fixtures/formula-payloads.js';
import {hostileMonth} from '../fixtures/hostile-month.js';
import {newStorePlace, STORE_KINDS} from '../fixtures/store-places.js';
import {openStore} from '../store/open-store.js';
import {EXPORT_FORMATS, type ExportFormat, monthExport} from './month-export.js';

const SETS = Array.from({length: 6}, (_, i) => FORMULA_PAYLOADS.slice(i * 20, i * 20 + 20));

/** Every cell of a workbook, as a reader that is not ours finds it. */
function cellsOf({Sheets}: WorkBook): CellObject[] {
  return Object.values(Sheets).flatMap((sheet) =>
    Object.entries(sheet).flatMap(([at, cell]) => (at.startsWith('!') ? [] : [cell as CellObject])),
  );
}
const formulasOf = (bytes: Uint8Array, options: object = {}) =>
  cellsOf(read(bytes, {type: 'array', cellFormula: true, ...options})).filter(({f}) => f !== undefined);

/** What XML can carry of a text. */
const carried = (text: string) =>
  text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd').replaceAll('\ud800', '\ufffd');

async function exportsOf(kind: (typeof STORE_KINDS)[number], format: ExportFormat): Promise<Uint8Array[]> {
  const store = await openStore(await newStorePlace(kind));
  const files: Uint8Array[] = [];
  for (const texts of SETS) {
    const {body} = await monthExport(format, {db: store.db, ...(await hostileMonth(store, texts))});
    files.push(new Uint8Array(await buffer(body)));
  }
  await store.close();
  return files;
}

it('has 120 payloads of which a reader makes formulas where nobody stops it', () => {
  expect(new Set(FORMULA_PAYLOADS).size).toBe(120);
  const careless = utils.aoa_to_sheet([['=1+1']]);
  careless['A2'] = {t: 'n', v: 2, f: '1+1'};
  careless['!ref'] = 'A1:A2';
  const book = {SheetNames: ['a'], Sheets: {a: careless}};
  expect(
    formulasOf(new Uint8Array(write(book, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer)),
  ).toHaveLength(1);
  const csv = FORMULA_PAYLOADS.map((text) => `"${text.replaceAll('"', '""')}"`).join('\r\n');
  expect(formulasOf(new TextEncoder().encode(csv)).length).toBeGreaterThan(8);
});

it.each(STORE_KINDS.flatMap((kind) => EXPORT_FORMATS.map((format) => [format, kind] as const)))(
  'writes no formula into %s from %s, whatever names and notes hold',
  async (format, kind) => {
    for (const bytes of await exportsOf(kind, format)) {
      expect(formulasOf(bytes)).toEqual([]);
      // As a computer reads it whose list separator is another one.
      if (format === 'csv') for (const FS of [';', '\t']) expect(formulasOf(bytes, {FS})).toEqual([]);
    }
  },
);

it('keeps every text in XLSX as it was typed', async () => {
  const files = await exportsOf('sqlite', 'xlsx');
  for (const [index, bytes] of files.entries()) {
    const texts = new Set(cellsOf(read(bytes, {type: 'array'})).map(({v}) => v));
    for (const text of SETS[index]!) expect(texts).toContain(carried(text));
  }
});

it.each([
  ['Trường mẫu A', 'Trường mẫu A'],
  ['Số 1; số 2 - cơ sở', 'Số 1; số 2 - cơ sở'],
  ['- Đã đăng\n- Đã phát', "'- Đã đăng / - Đã phát"],
  ['a;=1', "a;'=1"],
  [' "=1', '\' "=1'],
  ['a\tb', 'a b'],
])('turns %j into %j and no more than that', (text, inert) => {
  expect(inertText(text)).toBe(inert);
});
