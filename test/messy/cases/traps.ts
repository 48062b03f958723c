import type {MessyCase, SourceCell} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, titleLines, truthOf, vietnamese} from './sample-table.js';

const counts = (index = 0) =>
  COMMUNES.map(([code, name, samples]): SourceCell[] => [code, name, samples + index]);
const truthOfCounts = (network: string, index = 0, period = '2026-10') =>
  COMMUNES.map(([code, , samples]) => `${period} ${network} ${code} ${samples + index} - - - -`);

/** Where a reader that is content too soon takes a wrong figure or a wrong commune. */
export const TRAPS: readonly MessyCase[] = [
  {
    name: 'two-tables-one-below-the-other',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'Tháng 10-2026',
        rows: [
          ['Mã xã', 'Xã, phường', 'Số mẫu'],
          ['I. Băng rộng cố định', null, null],
          ...counts(1),
          ['II. Băng rộng di động', null, null],
          ...counts(),
        ],
        merges: ['A2:C2', 'A8:C8'],
      },
    ],
    truth: [...truthOfCounts('fixed', 1), ...truthOfCounts('mobile')],
  },
  {
    name: 'operators-side-by-side',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Số mẫu', null, null],
          [null, 'Viettel', 'VNPT', 'MobiFone'],
          ...COMMUNES.map(([code, , samples]) => [code, samples, 20, 30]),
        ],
        merges: ['A1:A2', 'B1:D1'],
      },
    ],
    truth: COMMUNES.flatMap(([code, , samples]) => [
      `2026-10 mobile/Viettel ${code} ${samples} - - - -`,
      `2026-10 mobile/VNPT ${code} 20 - - - -`,
      `2026-10 mobile/MobiFone ${code} 30 - - - -`,
    ]),
    warnings: ['Viettel, VNPT, MobiFone'],
  },
  {
    name: 'sums-of-the-year-beside-the-month',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Số mẫu trong tháng', 'Số mẫu lũy kế', 'So với tháng trước', 'Ghi chú'],
          ...COMMUNES.map(([code, , samples]) => [code, samples, samples * 9, -5, 'đạt']),
        ],
      },
    ],
    truth: truthOfCounts('mobile'),
  },
  {
    name: 'total-of-the-province-on-top',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [['Mã xã', 'Xã, phường', 'Số mẫu'], [null, 'Toàn tỉnh', 2640], ...counts()],
      },
    ],
    truth: truthOfCounts('mobile'),
  },
  {
    name: 'table-that-begins-in-the-middle',
    writer: 'gnumeric.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          [null, null, null, null, null],
          [null, null, null, null, null],
          [null, null, 'Mã xã', 'Xã, phường', 'Số mẫu'],
          [null, null, null, null, null],
          ...counts().map((row) => [null, null, ...row]),
        ],
      },
    ],
    truth: truthOfCounts('mobile'),
  },
  {
    name: 'month-numbers-with-the-year-above',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'BRDĐ',
        rows: [
          ['Tổng hợp năm 2026 (số liệu minh họa)', null, null],
          ['Mã xã', 'Tháng 9', 'Tháng 10'],
          [null, 'Số mẫu', 'Số mẫu'],
          ...COMMUNES.map(([code, , samples]) => [code, samples + 3, samples]),
        ],
        merges: ['A1:C1', 'A2:A3'],
      },
    ],
    truth: [...truthOfCounts('mobile', 3, '2026-09'), ...truthOfCounts('mobile')],
  },
  {
    name: 'months-without-any-year',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'BRDĐ',
        rows: [['Mã xã', 'Số mẫu tháng 10'], ...COMMUNES.map(([code, , samples]) => [code, samples])],
      },
    ],
    problems: [[0, 'năm']],
  },
  {
    name: 'communes-across',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Xã, phường', ...COMMUNES.map(([, name]) => name)],
          ['Số mẫu', ...COMMUNES.map(([, , samples]) => samples)],
        ],
      },
    ],
    problems: [[0, '']],
  },
  {
    name: 'codes-and-names-in-one-cell',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Xã, phường', 'Số mẫu'],
          ...COMMUNES.map(([code, name, samples]) => [`${code} - ${name}`, samples]),
        ],
      },
    ],
    problems: COMMUNES.map(([code], index) => [index + 2, code] as const),
  },
  {
    name: 'total-in-vietnamese-marks',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'PL1',
        rows: [
          ...titleLines(),
          HEADINGS,
          ...rowsOf((cell, column) => (column > 2 ? vietnamese(cell) : cell)),
          [null, null, 'Cộng', '2.640', null, null, null],
        ],
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'title-of-another-month-than-the-sheet',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'BRDĐ T9-2026',
        rows: [
          ['Số liệu tháng 10/2026 (minh họa)', null],
          [null, null],
          ['Mã xã', 'Số mẫu'],
          ['22366', 1320],
        ],
      },
    ],
    problems: [[0, 'tháng']],
  },
  {
    name: 'group-named-like-a-commune',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Xã, phường', 'Số mẫu'],
          [null, 'Vạn Ninh', 65],
          ['22489', 'Xã Vạn Ninh', 57],
          ['22504', 'Xã Đại Lãnh', 8],
        ],
      },
    ],
    problems: [[2, '22489']],
  },
  {
    name: 'names-cut-in-two-lines-and-footnoted',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Xã, phường', 'Số mẫu'],
          ['Phường\nBắc Nha Trang', 845],
          ['Phường Nha Trang (1)', 1320],
          ['Đặc khu Trường Sa (2)', 'KĐM'],
          ['(1) Kể cả khách du lịch', null],
          ['(2) Chưa có trạm đo', null],
        ],
      },
    ],
    truth: ['2026-10 mobile 22333 845 - - - -', '2026-10 mobile 22366 1320 - - - -'],
    warnings: ['dòng 5 “(1) Kể cả khách du lịch”, dòng 6 “(2) Chưa có trạm đo”'],
  },
];
