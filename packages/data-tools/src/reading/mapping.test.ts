import {checkDocument} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {readCoverageSheets} from '../coverage-from-workbook.js';
import type {Workbook} from '../workbook/workbook.js';
import {type Mapping, mappingSchema, type SheetMapping} from './mapping.js';
import {mappingOf} from './mapping-of.js';
import {sayReading} from './say-reading.js';
import {textSheet} from './testing/text-workbook.js';

const FIRST: Workbook = {
  file: 'pl1.xlsx',
  format: 'xlsx',
  sheets: [
    textSheet(
      [
        ['Mã xã', 'Xã', 'Số đo T9/2026', 'Số mẫu'],
        ['22366', 'Nha Trang', 3, 320],
      ],
      {name: 'Bảng'},
    ),
  ],
};

describe('a mapping', () => {
  it('is what its own schema takes, and reads the sheet as before', () => {
    const {readings} = readCoverageSheets(FIRST);
    const mapping = mappingOf(readings);
    expect(checkDocument(mappingSchema, JSON.parse(JSON.stringify(mapping)))).toMatchObject({ok: true});
    const again = readCoverageSheets(FIRST, {mapping});
    expect(again.issues).toEqual([]);
    expect(again.readings[0]?.columns.map(({meaning}) => meaning)).toEqual(
      readings[0]?.columns.map(({meaning}) => meaning),
    );
  });

  it("overrules the guess, and knows next month's sheet with a longer title", () => {
    const columns = readCoverageSheets(FIRST).readings[0]!.columns;
    expect(columns.map(({meaning}) => meaning)).toEqual(['code', 'name', undefined, 'samples']);
    const meanings: Readonly<Record<string, SheetMapping['columns'][number]['meaning']>> = {
      C: 'samples',
      D: null,
    };
    const [guess] = mappingOf(readCoverageSheets(FIRST).readings).sheets;
    const settled = guess!.columns.map((one) => ({
      ...one,
      meaning: meanings[one.column] ?? (one.column in meanings ? null : one.meaning),
    }));
    const mapped: Mapping = {mapping: 'ispeed-mapping/1', sheets: [{...guess!, columns: settled}]};
    const next: Workbook = {
      ...FIRST,
      sheets: [
        textSheet(
          [['Phụ lục I'], ['Mã xã', 'Xã', 'Số đo T10/2026', 'Số mẫu'], ['22366', 'Nha Trang', 5, 1]],
          {name: 'Khác'},
        ),
      ],
    };
    const {readings, issues} = readCoverageSheets(next, {mapping: mapped});
    expect(issues).toEqual([]);
    expect(readings[0]?.columns.map(({meaning, period}) => [meaning, period])).toEqual([
      ['code', undefined],
      ['name', undefined],
      ['samples', '2026-10'],
      [undefined, undefined],
    ]);
    expect(readings[0]?.issues).toEqual([]);
  });

  it('of other headings is refused, not passed over', () => {
    const mapping = mappingOf(readCoverageSheets(FIRST).readings);
    const other: Workbook = {
      ...FIRST,
      sheets: [
        textSheet([
          ['Mã xã', 'Số mẫu'],
          ['22366', 1],
        ]),
      ],
    };
    expect(readCoverageSheets(other, {mapping}).issues).toHaveLength(1);
  });

  it('is said in Vietnamese, a line a column', () => {
    const [reading] = readCoverageSheets(FIRST).readings;
    const lines = sayReading(reading!).map(({vi}) => vi);
    expect(lines[1]).toBe('Cột A “Mã xã” → mã xã (theo tiêu đề)');
    expect(lines.at(-1)).toBe('Đã đọc: 1 dòng xã, phường.');
  });
});
