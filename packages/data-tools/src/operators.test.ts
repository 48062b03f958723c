import {describe, expect, it} from 'vitest';

import {coverageFromWorkbook} from './coverage-from-workbook.js';
import type {CoverageWorkbookOptions} from './coverage-options.js';
import {loadStructure} from './node/load-structure.js';
import {coverageTable} from './publish/coverage-table.js';
import {textSheet} from './reading/testing/text-workbook.js';
import {placesOf} from './structure.js';
import type {Sheet, Workbook} from './workbook/workbook.js';

const OPTIONS: CoverageWorkbookOptions = {
  places: placesOf(loadStructure('2026-04')!, {province: '56'})!,
  placesUrl: 'places.json',
  source: {name: 'Nguồn mẫu'},
  updated: '2026-11-20',
  target: 300,
};
const TITLE = ['Tháng 10/2026, băng rộng di động'];

function imported(sheets: Sheet | readonly Sheet[], options: Partial<CoverageWorkbookOptions> = {}) {
  const workbook: Workbook = {file: 'pl1.xlsx', format: 'xlsx', sheets: [sheets].flat()};
  return coverageFromWorkbook(workbook, {...OPTIONS, ...options});
}

/** "mobile Viettel 22366 320", one a row of the result; refusals and all. */
function figures(...args: Parameters<typeof imported>): string[] {
  const result = imported(...args);
  if (!result.ok) return result.issues.map(({row, letter, message}) => `${row} ${letter} ${message.vi}`);
  const {index, rows} = result.value.files;
  return index.series.flatMap(({period, network, operator, rows: url}) =>
    rows
      .get(url)!
      .rows.map(({code, samples, download}) =>
        [period.slice(5), network, operator ?? '*', code, samples, download].join(' ').trim(),
      ),
  );
}

describe('operators in headings', () => {
  it('are series of their own, named as the heading does, beside those of all', () => {
    const sheet = textSheet([
      TITLE,
      ['Mã xã', 'Số mẫu', '', '', '', ''],
      ['', 'Viettel', 'VNPT (VinaPhone)', 'VinaPhone', 'MOBIFONE', 'Tổng'],
      ['22366', 5, 6, 7, 8, 900],
    ]);
    expect(figures(sheet)).toEqual([
      '10 mobile * 22366 900',
      '10 mobile MOBIFONE 22366 8',
      '10 mobile VNPT (VinaPhone) 22366 6',
      '10 mobile Viettel 22366 5',
      '10 mobile VinaPhone 22366 7',
    ]);
    const result = imported(sheet);
    expect(result.ok && result.warnings.map(({message}) => message.vi)).toEqual([
      expect.stringContaining('Viettel, VNPT (VinaPhone), VinaPhone, MOBIFONE. Số của các nhà mạng không'),
    ]);
    expect(result.ok && result.value.files.index.series.map(({rows}) => rows)).toContain(
      'coverage/2026-10-mobile-vnpt-vinaphone.json',
    );
  });

  it('stand over figures under a month or a network', () => {
    const sheet = textSheet(
      [
        ['Số liệu tháng 10/2026 (minh họa)'],
        ['Mã xã', 'Cố định', '', 'Di động', '', 'Chung', ''],
        ['', 'VNPT', '', 'VNPT', '', 'Di động', ''],
        ['', 'Số mẫu', 'Tải xuống', 'Số mẫu', 'Tải xuống', 'Số mẫu', 'Tải xuống'],
        ['22366', 5, 50, 6, 60, 7, 70],
      ],
      {
        merges: [
          {top: 1, left: 1, bottom: 1, right: 2},
          {top: 1, left: 3, bottom: 1, right: 4},
          {top: 1, left: 5, bottom: 1, right: 6},
          {top: 2, left: 1, bottom: 2, right: 2},
          {top: 2, left: 3, bottom: 2, right: 4},
          {top: 2, left: 5, bottom: 2, right: 6},
          {top: 1, left: 0, bottom: 3, right: 0},
        ],
      },
    );
    expect(figures(sheet)).toEqual([
      '10 fixed VNPT 22366 5 50',
      '10 mobile * 22366 7 70',
      '10 mobile VNPT 22366 6 60',
    ]);
  });

  it('are refused where a heading names two, or speeds have no samples of theirs', () => {
    const two = textSheet([TITLE, ['Mã xã', 'Số mẫu', 'Số mẫu Viettel, MobiFone'], ['22366', 5, 6]]);
    expect(figures(two)).toEqual(['2 C Tiêu đề nêu nhiều nhà mạng, không rõ số liệu của nhà mạng nào.']);
    const bare = textSheet([TITLE, ['Mã xã', 'Số mẫu', 'Tải xuống Viettel'], ['22366', 5, 60]]);
    expect(figures(bare)).toEqual([expect.stringContaining('2 C Có tốc độ nhưng không có cột số mẫu')]);
  });

  it('alone say nothing of figures', () => {
    const sheet = textSheet([TITLE, ['Mã xã', 'Xã, phường', 'Viettel', 'VNPT'], ['22366', '', 5, 6]]);
    expect(figures(sheet)).toEqual([expect.stringContaining('Không thấy dòng tiêu đề')]);
  });
});

describe('operators in cells and groups', () => {
  it('of a column are taken as they stand, and “Chung” is all of them', () => {
    const sheet = textSheet([
      TITLE,
      ['Mã xã', 'Nhà mạng', 'Số mẫu'],
      ['22366', 'VIETTEL', 5],
      ['22366', 'Chung', 9],
      ['22390', 'Nhà mạng mẫu', 7],
    ]);
    expect(figures(sheet)).toEqual([
      '10 mobile * 22366 9',
      '10 mobile Nhà mạng mẫu 22390 7',
      '10 mobile VIETTEL 22366 5',
    ]);
  });

  it('of a column are refused where a cell is blank or a number', () => {
    const sheet = textSheet([TITLE, ['Mã xã', 'Nhà mạng', 'Số mẫu'], ['22366', '', 5], ['22390', '2', 7]]);
    expect(figures(sheet)).toEqual([
      expect.stringContaining('3 B Ô nhà mạng trống'),
      expect.stringContaining('4 B “2” không phải là tên nhà mạng'),
    ]);
  });

  it('come back from our own table', () => {
    const sheet = textSheet([TITLE, ['Mã xã', 'Số mẫu Viettel'], ['22366', 5]]);
    const result = imported(sheet);
    if (!result.ok) throw new Error('refused');
    const {index, rows} = result.value.files;
    const [series] = index.series;
    const {headings, rows: lines} = coverageTable({
      index,
      series: series!,
      rows: rows.get(series!.rows)!,
      places: OPTIONS.places,
    });
    expect(
      figures(textSheet([[...headings], ...lines.map((line) => line.map((cell) => cell ?? ''))])),
    ).toEqual(figures(sheet));
  });

  it.each([
    [
      'inside networks',
      ['I. Cố định', '1. Viettel', 1, '2. VNPT', 2, 'II. Di động', 3, '1. VNPT', 4],
      ['fixed VNPT 2', 'fixed Viettel 1', 'mobile * 3', 'mobile VNPT 4'],
    ],
    [
      'around networks',
      [
        'I. Viettel',
        'a. Cố định',
        1,
        'b. Di động',
        2,
        'II. VNPT',
        'a. Cố định',
        3,
        'III. Tổng các nhà mạng',
        'a. Cố định',
        4,
      ],
      ['fixed * 4', 'fixed VNPT 3', 'fixed Viettel 1', 'mobile Viettel 2'],
    ],
  ])('of group rows hold for the rows below them, %s', (_, lines, expected) => {
    const rows = lines.map((line) =>
      typeof line === 'number' ? ['22366', 'Nha Trang', line] : ['', line, ''],
    );
    const sheet = textSheet([['Tháng 10/2026'], ['Mã xã', 'Xã, phường', 'Số mẫu'], ...rows]);
    expect(figures(sheet)).toEqual(expected.map((line) => `10 ${line.replace(/ (\d)$/, ' 22366 $1')}`));
  });

  it('around networks never lend a network to the next operator', () => {
    const sheet = textSheet([
      ['Tháng 10/2026'],
      ['Mã xã', 'Xã, phường', 'Số mẫu'],
      ['', 'I. Viettel', ''],
      ['', 'a. Di động', ''],
      ['22366', 'Nha Trang', 1],
      ['', 'II. VNPT', ''],
      ['22366', 'Nha Trang', 2],
    ]);
    expect(figures(sheet)).toEqual([expect.stringContaining('Không rõ số liệu thuộc mạng nào')]);
  });
});

describe('an operator in the title or the name of a sheet', () => {
  const table = (title: string, name: string, samples: number) =>
    textSheet([[title], ['Mã xã', 'Số mẫu'], ['22366', samples]], {name});

  it('is that of the sheet, as one sheet an operator has it', () => {
    const sheets = [
      table(TITLE[0]!, 'Viettel', 1),
      table(TITLE[0]!, 'VNPT', 2),
      table(`${TITLE[0]!} của MobiFone`, 'Sheet3', 3),
      table(TITLE[0]!, 'Tổng hợp', 4),
    ];
    expect(figures(sheets)).toEqual([
      '10 mobile * 22366 4',
      '10 mobile MobiFone 22366 3',
      '10 mobile VNPT 22366 2',
      '10 mobile Viettel 22366 1',
    ]);
  });

  it.each(['Nguồn: Viettel Khánh Hòa, tháng 10/2026, di động', 'Kính gửi: Viettel. Tháng 10/2026, di động'])(
    'is not taken from a line that says who sent or received: %s',
    (title) => expect(figures(table(title, 'Sheet1', 1))).toEqual(['10 mobile * 22366 1']),
  );

  it('is refused where it may mean another thing, and a flag settles it', () => {
    const sheet = table(TITLE[0]!, 'Viettel gửi', 1);
    expect(figures(sheet)).toEqual([expect.stringContaining('không rõ số liệu là của riêng nhà mạng này')]);
    expect(figures(sheet, {operator: 'chung'})).toEqual(['10 mobile * 22366 1']);
    expect(figures(sheet, {operator: 'Viettel'})).toEqual(['10 mobile Viettel 22366 1']);
  });

  it('does not claim the common column of a table that is divided', () => {
    const sheet = textSheet(
      [[`${TITLE[0]!}: so sánh Viettel`], ['Mã xã', 'Số mẫu Viettel', 'Số mẫu'], ['22366', 1, 2]],
      {name: 'Viettel'},
    );
    expect(figures(sheet)).toEqual(['10 mobile * 22366 2', '10 mobile Viettel 22366 1']);
  });
});
