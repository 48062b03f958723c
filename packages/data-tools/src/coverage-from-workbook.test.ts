import {describe, expect, it} from 'vitest';

import {coverageFromWorkbook} from './coverage-from-workbook.js';
import type {CoverageWorkbookOptions} from './coverage-options.js';
import {loadStructure} from './node/load-structure.js';
import {placesOf} from './structure.js';
import type {Table, TableIssue} from './table.js';
import {readWorkbook} from './workbook/read-workbook.js';
import type {Workbook} from './workbook/workbook.js';
import {textWorkbook} from './reading/testing/text-workbook.js';

const HEADINGS = [
  'STT',
  'Mã xã',
  'Xã/Phường',
  'Tháng',
  'Mạng',
  'Số mẫu',
  'Tải xuống (Mbps)',
  'Tải lên (Mbps)',
  'Ping (ms)',
  'Jitter (ms)',
];
const NHA_TRANG = [
  '1',
  '22366',
  'Phường Nha Trang',
  '10/2026',
  'Di động',
  '320',
  '90,7',
  '27.5',
  '24',
  '6,1',
];

const OPTIONS: CoverageWorkbookOptions = {
  places: placesOf(loadStructure('2026-04')!, {province: '56'})!,
  placesUrl: 'places.json',
  source: {name: 'VNNIC'},
  statistic: 'median',
  updated: '2026-11-20',
  target: 300,
};

/** Nha Trang's row with some cells changed. */
function row(cells: Readonly<Record<string, string>> = {}): string[] {
  return NHA_TRANG.map((cell, index) => cells[HEADINGS[index]!] ?? cell);
}

function withCell(cells: readonly string[], index: number, text: string): string[] {
  return cells.map((cell, at) => (at === index ? text : cell));
}

function filesOf(table: Table) {
  const result = coverageFromWorkbook(textWorkbook(table), OPTIONS);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value.files;
}

function issuesOf(table: Table): readonly TableIssue[] {
  const result = coverageFromWorkbook(textWorkbook(table), OPTIONS);
  return result.ok ? [] : result.issues;
}

describe('coverageFromWorkbook', () => {
  it('makes one rows file a month and network, with totals', () => {
    const other = {'Mã xã': '22390', 'Xã/Phường': 'Phường Tây Nha Trang', 'Số mẫu': '12'};
    const {index, rows} = filesOf([HEADINGS, row(other), row(), row({Mạng: 'BRCĐ', Tháng: '2026-09'})]);
    expect(index.series.map(({rows: url, totals}) => [url, totals])).toEqual([
      ['coverage/2026-09-fixed.json', {communes: 65, rated: 1, samples: 320}],
      ['coverage/2026-10-mobile.json', {communes: 65, rated: 1, samples: 332}],
    ]);
    expect(rows.get('coverage/2026-10-mobile.json')?.rows).toEqual([
      {code: '22366', samples: 320, download: 90.7, upload: 27.5, ping: 24, jitter: 6.1},
      {code: '22390', samples: 12, download: 90.7, upload: 27.5, ping: 24, jitter: 6.1},
    ]);
  });

  it('finds columns in any order, without accents, units or the optional ones', () => {
    const {rows} = filesOf([
      ['TAI XUONG', 'so mau', 'MẠNG', 'Tháng', 'Xã / Phường'.replaceAll(' ', '')],
      ['40,5', '300', 'cố định', '1/2026', 'nha trang'],
    ]);
    expect(rows.get('coverage/2026-01-fixed.json')?.rows).toEqual([
      {code: '22366', samples: 300, download: 40.5},
    ]);
  });

  it('marks invented figures in the index and in the rows', () => {
    const result = coverageFromWorkbook(textWorkbook([HEADINGS, row()]), {...OPTIONS, sample: true});
    const files = result.ok ? result.value.files : undefined;
    expect(files?.index.series[0]?.sample).toBe(true);
    expect(files?.rows.get('coverage/2026-10-mobile.json')?.sample).toBe(true);
  });

  it('takes blank samples as no row and 0 as none, never 0 Mbps', () => {
    const blank = {'Tải xuống (Mbps)': '', 'Tải lên (Mbps)': '', 'Ping (ms)': '', 'Jitter (ms)': ''};
    const zero = {'Tải xuống (Mbps)': '0', 'Tải lên (Mbps)': '0', 'Ping (ms)': '0', 'Jitter (ms)': '0'};
    const {index, rows} = filesOf([
      HEADINGS,
      row({'Số mẫu': '', ...blank}),
      row({'Mã xã': '22390', 'Xã/Phường': '', 'Số mẫu': '0', ...zero}),
      row({'Mã xã': '22402', 'Xã/Phường': '', 'Số mẫu': '25', ...blank}),
    ]);
    expect(rows.get('coverage/2026-10-mobile.json')?.rows).toEqual([
      {code: '22390', samples: 0},
      {code: '22402', samples: 25},
    ]);
    expect(index.series[0]?.totals).toEqual({communes: 65, rated: 0, samples: 25});
  });

  it.each([
    ['an unknown commune', {'Mã xã': '99999'}, 'Mã xã'],
    ['a missing code', {'Mã xã': ''}, 'Mã xã'],
    ['a code that meant another place before July 2025', {'Xã/Phường': 'Phường Tân Tiến'}, 'Xã/Phường'],
    ['a part of a sample', {'Số mẫu': '1.23'}, 'Số mẫu'],
    ['a month that is none', {Tháng: '13/2026'}, 'Tháng'],
    ['a month after the update', {Tháng: '10/2062'}, 'Tháng'],
    ['a network that is none', {Mạng: '4G'}, 'Mạng'],
    ['a speed in another unit', {'Tải lên (Mbps)': '27 Kbps'}, 'Tải lên (Mbps)'],
    [
      'a speed without samples',
      {'Số mẫu': '0', 'Tải lên (Mbps)': '', 'Ping (ms)': '', 'Jitter (ms)': ''},
      'Tải xuống (Mbps)',
    ],
    ['0 Mbps of 320 samples', {'Tải xuống (Mbps)': '0'}, 'Tải xuống (Mbps)'],
    ['a time beyond reason', {'Ping (ms)': '70000'}, 'Ping (ms)'],
  ])('names row and column of %s', (_, cells, column) => {
    const issues = issuesOf([HEADINGS, row({'Mã xã': '22390', 'Xã/Phường': ''}), row(cells)]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({sheet: 'bang.csv', row: 3, column});
    expect(issues[0]?.message.vi).not.toBe(issues[0]?.message.en);
  });

  it('lists every refused cell, not only the first', () => {
    const issues = issuesOf([
      HEADINGS,
      row({'Số mẫu': 'nhiều', 'Ping (ms)': '?'}),
      row({'Mã xã': '1'}),
      ['', '', '', '', '', '', '', '', '', ''],
      row({Mạng: ''}),
    ]);
    expect(issues.map(({row: number, column}) => `${number} ${column}`)).toEqual([
      '2 Số mẫu',
      '2 Ping (ms)',
      '3 Mã xã',
      '5 Mạng',
    ]);
  });

  it('refuses a repeated commune and names its first row', () => {
    const issues = issuesOf([HEADINGS, row(), row({Mạng: '5G'}), row({Tháng: '2026-10', 'Số mẫu': '9'})]);
    expect(issues).toMatchObject([{row: 4, column: 'Mã xã'}]);
    expect(issues[0]?.message.vi).toContain('dòng 2');
  });

  it('refuses a row that an unquoted decimal comma made wider', () => {
    const issues = issuesOf([HEADINGS, [...row().slice(0, 6), '90', '7', ...row().slice(7)]]);
    expect(issues).toMatchObject([{row: 2}]);
    expect(issues[0]?.message.vi).toContain('ngoặc kép');
  });

  it.each([
    ['of another unit', withCell(HEADINGS, 6, 'Tải xuống (Kbps)'), ['Tải xuống (Kbps)']],
    ['there twice', withCell(HEADINGS, 0, 'Ping'), ['Ping', 'Ping (ms)']],
    ['missing', withCell(HEADINGS, 5, 'Ghi chú'), [undefined]],
  ])('refuses a column that is %s', (_, headings, columns) => {
    const issues = issuesOf([headings, row()]);
    expect(issues.map(({row: number, column}) => [number, column])).toEqual(
      columns.map((column) => [1, column]),
    );
  });

  it.each([
    ['unknown', withCell(HEADINGS, 9, 'Jiter'), 'Jiter'],
    ['in another encoding', withCell(HEADINGS, 1, 'Maõ xaõ'), 'Maõ xaõ'],
  ])('leaves out a column that is %s, and says so', (_, headings, column) => {
    const result = coverageFromWorkbook(textWorkbook([headings, row()]), OPTIONS);
    expect(result).toMatchObject({ok: true, warnings: [{row: 1, column}]});
  });

  it('refuses a cell under no heading, and a sheet without rows', () => {
    expect(issuesOf([withCell(HEADINGS, 0, ''), row()])).toMatchObject([{row: 2}]);
    expect(issuesOf([HEADINGS])).toHaveLength(1);
    expect(issuesOf([])).not.toHaveLength(0);
  });

  it.each([
    ['90,7', 1],
    ['"90,7"', 0],
  ])('refuses %s in a file of commas where the shifted cells fit under headings', (download, refusals) => {
    const csv = `Mã xã,Tháng,Mạng,Số mẫu,Tải xuống,Tải lên,Ping,Ghi chú\n22366,10/2026,Di động,320,${download},27,,\n`;
    const workbook = readWorkbook(new TextEncoder().encode(csv), {file: 'bang.csv'});
    const result = coverageFromWorkbook((workbook.ok && workbook.value) as Workbook, OPTIONS);
    expect(result.ok ? [] : result.issues).toHaveLength(refusals);
  });

  it('holds its own result against the contract', () => {
    const result = coverageFromWorkbook(textWorkbook([HEADINGS, row()]), {
      ...OPTIONS,
      source: {name: 'VNNIC\u202E'},
    });
    expect(result).toMatchObject({
      ok: false,
      issues: [{sheet: 'coverage.json', column: '/series/0/source/name'}],
    });
  });
});
