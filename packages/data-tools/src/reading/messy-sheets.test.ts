import {describe, expect, it} from 'vitest';

import {coverageFromWorkbook} from '../coverage-from-workbook.js';
import type {CoverageWorkbookOptions} from '../coverage-options.js';
import {loadStructure} from '../node/load-structure.js';
import {placesOf} from '../structure.js';
import type {Sheet, Workbook} from '../workbook/workbook.js';
import {textSheet} from './testing/text-workbook.js';

const NOW = placesOf(loadStructure('2026-04')!, {province: '56'})!;
/** Gia Lai has communes of one name in several districts. */
const BEFORE = placesOf(loadStructure('2024-11')!, {province: '64'})!;
const OPTIONS: CoverageWorkbookOptions = {
  places: NOW,
  placesUrl: 'places.json',
  source: {name: 'VNNIC'},
  updated: '2026-11-20',
  target: 300,
};

/** Lines that stand above the tables of offices; the letter's own number and day are no month of figures. */
const TITLE = [
  ['UBND TỈNH KHÁNH HÒA', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
  ['PHỤ LỤC I'],
  ['SỐ LƯỢNG MẪU ĐO i-Speed THÁNG 10/2026, BĂNG RỘNG DI ĐỘNG'],
  ['(Kèm theo Công văn số 09/2024/SKHCN ngày 15 tháng 11 năm 2026 của Sở Khoa học và Công nghệ)'],
];

function book(...sheets: Sheet[]): Workbook {
  return {file: 'pl1.xlsx', format: 'xlsx', sheets};
}

/** "2026-10 mobile 22366 320 90.7", one a row of the result. */
function figuresOf(workbook: Workbook, options: Partial<CoverageWorkbookOptions> = {}): string[] {
  const result = coverageFromWorkbook(workbook, {...OPTIONS, ...options});
  if (!result.ok)
    throw new Error(
      result.issues.map(({row, letter, message}) => `${row} ${letter} ${message.vi}`).join('\n'),
    );
  const {index, rows} = result.value.files;
  return index.series.flatMap(({period, network, rows: url}) =>
    rows
      .get(url)!
      .rows.map(({code, samples, download}) => [period, network, code, samples, download].join(' ').trim()),
  );
}

function refusalsOf(workbook: Workbook, options: Partial<CoverageWorkbookOptions> = {}): string[] {
  const result = coverageFromWorkbook(workbook, {...OPTIONS, ...options});
  if (result.ok) throw new Error('nothing was refused');
  return result.issues.map(({row, letter, message}) => `${row} ${letter} ${message.vi}`);
}

describe('a sheet as offices write it', () => {
  it('passes over letterheads, numbers of columns, totals and signatures', () => {
    const sheet = textSheet([
      ...TITLE,
      [
        'STT',
        'Mã ĐVHC',
        'Tên đơn vị hành chính',
        'Số lượng mẫu (mẫu)',
        'Tốc độ tải xuống TB (Mbps)',
        'Ghi chú',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, '22366', 'Phường Nha Trang', 320, '90,7', ''],
      [2, '22390', 'Phường Tây Nha Trang', 12, '-', 'KĐM'],
      ['Tổng cộng', '', '', 332, '', ''],
      [],
      ['Nơi nhận:', '', '', 'KT. GIÁM ĐỐC'],
      ['- Như trên;', '', '', 'PHÓ GIÁM ĐỐC'],
      ['', '', '', 'Nguyễn Văn A'],
    ]);
    expect(figuresOf(book(sheet))).toEqual(['2026-10 mobile 22366 320 90.7', '2026-10 mobile 22390 12']);
    const result = coverageFromWorkbook(book(sheet), OPTIONS);
    expect(result).toMatchObject({
      ok: true,
      value: {agreeingTotals: 1, files: {index: {series: [{statistic: 'mean'}]}}},
    });
  });

  it.each([
    ['with merges', true],
    ['without merges, as in CSV', false],
  ])('reads months over figures, %s', (_, isMerged) => {
    const merges = [
      {top: 1, left: 2, bottom: 1, right: 3},
      {top: 1, left: 4, bottom: 1, right: 5},
      {top: 1, left: 0, bottom: 2, right: 0},
    ];
    const sheet = textSheet(
      [
        ['THỐNG KÊ BĂNG RỘNG CỐ ĐỊNH NĂM 2026'],
        ['Mã xã', 'Xã, phường', 'Tháng 9', '', 'T10/2026', ''],
        ['', '', 'Số mẫu đo', 'DL (Mbps)', 'Số mẫu đo', 'DL (Mbps)'],
        ['22366', 'Phường Nha Trang', 5, 40.5, 320, 90.7],
      ],
      {merges: isMerged ? merges : []},
    );
    expect(figuresOf(book(sheet))).toEqual(['2026-09 fixed 22366 5 40.5', '2026-10 fixed 22366 320 90.7']);
  });

  it('reads networks under one heading, and 5G under mobile', () => {
    const sheet = textSheet([
      ['Tháng 10 năm 2026'],
      ['TT', 'Xã/phường/đặc khu', 'Số mẫu', '', ''],
      ['', '', 'Cố định', 'Di động', 'Di động 5G'],
      ['1', 'Phường Nha Trang', '1.320', '20', '3'],
      ['2', 'Phường Tây Nha Trang', '7', '8', '9'],
    ]);
    expect(figuresOf(book(sheet))).toEqual([
      '2026-10 fixed 22366 1320',
      '2026-10 fixed 22390 7',
      '2026-10 mobile 22366 20',
      '2026-10 mobile 22390 8',
      '2026-10 5g 22366 3',
      '2026-10 5g 22390 9',
    ]);
  });

  it('tells communes of one name apart by the district above them, and checks its sum', () => {
    const same = BEFORE.communes.filter(
      ({name}) => BEFORE.communes.filter((other) => other.name === name).length > 1,
    );
    const [one, other] = same.filter(({name}) => name === same[0]!.name);
    const table = (sum: number) =>
      textSheet([
        ['Tháng 11/2024 - mạng di động'],
        ['TT', 'Đơn vị', 'SL mẫu'],
        ['I', one!.district!, 10],
        ['1', one!.name, 10],
        ['II', other!.district!, ''],
        ['1', other!.name, 30],
        ['', `Cộng ${other!.district!}`, sum],
        ['', 'Tổng cộng toàn tỉnh', 40],
      ]);
    const options = {places: BEFORE};
    expect(figuresOf(book(table(30)), options).sort()).toEqual(
      [`2024-11 mobile ${one!.code} 10`, `2024-11 mobile ${other!.code} 30`].sort(),
    );
    expect(refusalsOf(book(table(31)), options)).toEqual([
      expect.stringContaining('7 C Ghi 31, nhưng cộng các dòng 6–6 được 30'),
    ]);
  });

  it('reads a sheet a month, and hidden rows, and says so', () => {
    const sheet = (name: string, samples: number) =>
      textSheet(
        [
          ['Mạng cố định năm 2026'],
          ['Mã xã', 'Tên xã', 'Số mẫu'],
          ['22366', 'Nha Trang', samples],
          ['22390', 'Tây Nha Trang', 1],
          ['Mã xã', 'Tên xã', 'Số mẫu'],
          ['22402', 'Nam Nha Trang', 2],
        ],
        {name, hiddenRows: [3]},
      );
    const workbook = book(sheet('T9', 4), sheet('T10.2026', 5), textSheet([['Hướng dẫn']], {name: 'HD'}));
    expect(figuresOf(workbook, {}).length).toBe(6);
    const result = coverageFromWorkbook(workbook, OPTIONS);
    expect(result.ok && result.warnings.map(({message}) => message.vi)).toEqual([
      expect.stringContaining('Không thấy dòng tiêu đề'),
      expect.stringContaining('1 dòng đang ẩn'),
      expect.stringContaining('1 dòng đang ẩn'),
    ]);
  });

  it('reads a hidden column only where no other has its meaning', () => {
    const sheet = textSheet(
      [['Tháng 10/2026 di động'], ['Mã xã', 'Số mẫu', 'Số mẫu', 'Tải lên'], ['22366', 999, 5, 7]],
      {hiddenColumns: [1, 3]},
    );
    expect(figuresOf(book(sheet))).toEqual(['2026-10 mobile 22366 5']);
    const result = coverageFromWorkbook(book(sheet), OPTIONS);
    expect(result.ok && result.warnings.map(({letter}) => letter)).toEqual(['B', 'D']);
  });

  it('leaves out plans, shares and what is lacking, and says so', () => {
    const sheet = textSheet([
      ['Tháng 10/2026 di động'],
      ['Mã xã', 'Kế hoạch', 'Số mẫu', 'Tỷ lệ (%)', 'Số mẫu còn thiếu'],
      ['22366', 300, 5, 1.7, 295],
    ]);
    expect(figuresOf(book(sheet))).toEqual(['2026-10 mobile 22366 5']);
    const result = coverageFromWorkbook(book(sheet), OPTIONS);
    expect(result.ok && result.warnings.map(({letter}) => letter)).toEqual(['B', 'D', 'E']);
  });

  it.each([
    ['a quarter', ['Quý III/2026, mạng di động'], ['Mã xã', 'Số mẫu'], 'không phải là một tháng'],
    ['a month without a year', ['Tháng 9, mạng di động'], ['Mã xã', 'Số mẫu'], 'không có năm'],
    ['no month at all', ['Mạng di động'], ['Mã xã', 'Số mẫu'], 'Không rõ tháng'],
    ['two months', ['Tháng 9/2026 và tháng 10/2026, mạng di động'], ['Mã xã', 'Số mẫu'], 'nhiều tháng'],
    ['a month to come', ['Tháng 12/2026, mạng di động'], ['Mã xã', 'Số mẫu'], 'sau tháng cập nhật'],
    ['4G', ['Tháng 9/2026, mạng 4G'], ['Mã xã', 'Số mẫu'], '“4G” không phải là một mạng'],
    ['no network', ['Tháng 9/2026'], ['Mã xã', 'Số mẫu'], 'Không rõ số liệu thuộc mạng nào'],
    ['another unit', ['Tháng 9/2026, di động'], ['Mã xã', 'Số mẫu', 'Tải xuống (Gbps)'], 'ghi theo Gbps'],
    [
      'another unit for all',
      ['Tháng 9/2026, di động. ĐVT: Kbps'],
      ['Mã xã', 'Số mẫu', 'Tải xuống'],
      'ghi theo Kbps',
    ],
    ['two columns alike', ['Tháng 9/2026, di động'], ['Mã xã', 'Số mẫu', 'Tổng số mẫu'], 'cùng một số liệu'],
    [
      'two statistics',
      ['Tháng 9/2026, di động'],
      ['Mã xã', 'Số mẫu', 'Tải xuống (trung vị)', 'Tải lên TB'],
      'chỗ khác nói',
    ],
  ])('refuses %s in words', (_, title, headings, words) => {
    const sheet = textSheet([title, headings, ['22366', 5, 6, 7].slice(0, headings.length)]);
    const refusals = refusalsOf(book(sheet));
    expect(refusals.join('\n')).toContain(words);
  });

  it('lets a flag say the month and network that a title leaves open', () => {
    const sheet = textSheet([['Quý III/2026, mạng 4G'], ['Mã xã', 'Số mẫu'], ['22366', 5]]);
    expect(figuresOf(book(sheet), {period: '2026-09', network: 'mobile'})).toEqual([
      '2026-09 mobile 22366 5',
    ]);
  });

  it('refuses a flag that contradicts a heading', () => {
    const sheet = textSheet([['Di động'], ['Mã xã', 'Số mẫu tháng 9/2026'], ['22366', 5]]);
    expect(refusalsOf(book(sheet), {period: '2026-10'})[0]).toContain('2026-09');
  });

  it('reads two tables of networks below one another', () => {
    const sheet = textSheet([
      ['Tháng 10/2026'],
      ['Mã xã', 'Tên xã', 'Số mẫu'],
      ['Băng rộng cố định'],
      ['22366', 'Nha Trang', 1],
      ['Tổng', '', 1],
      ['Băng rộng di động'],
      ['22366', 'Nha Trang', 2],
      ['Tổng', '', 2],
    ]);
    expect(figuresOf(book(sheet))).toEqual(['2026-10 fixed 22366 1', '2026-10 mobile 22366 2']);
  });
});
