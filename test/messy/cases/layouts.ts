import type {MessyCase, SourceCell} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, TITLE_MERGES, titleLines, truthOf} from './sample-table.js';

const TITLE = titleLines();
const blank = (cells: SourceCell[]): SourceCell[] =>
  Array.from({length: 7}, (_, index) => cells[index] ?? null);
const sum = (column: string, rows: readonly [number, number], value: number): SourceCell => ({
  formula: `=SUM([.${column}${rows[0]}:.${column}${rows[1]}])`,
  value,
});

/** Months side by side: the name, then samples of two months under merged headings. */
const sideBySide: SourceCell[][] = [
  ['Số mẫu đo BRDĐ (số liệu minh họa)', null, null, null, null, null],
  ['TT', 'Mã ĐVHC', 'Tên đơn vị hành chính', 'Tháng 9/2026', 'Tháng 10/2026', null],
  [null, null, null, 'Số mẫu', 'Số mẫu', 'Download (Mbps)'],
  ...COMMUNES.map(([code, name, samples, download], index) => [
    index + 1,
    code,
    name,
    samples - 7,
    samples,
    download,
  ]),
];

/** Three networks side by side. */
const networks: SourceCell[][] = [
  ['Thống kê mẫu đo tháng 10 năm 2026 (số liệu minh họa)', null, null, null, null],
  ['STT', 'Xã, phường', 'Số mẫu', null, null],
  [null, null, 'Băng rộng cố định', 'Băng rộng di động', '5G'],
  ...COMMUNES.map(([, name, samples], index) => [index + 1, name, samples + 1, samples, samples - 40]),
];

const districts = (group: (name: string) => SourceCell[]): SourceCell[][] => [
  ['Thống kê số mẫu BRDĐ tháng 9/2024 (số liệu minh họa)', null, null, null],
  ['STT', 'Xã, phường, thị trấn', 'Số mẫu', 'Tải xuống (Mbps)'],
  group('Thành phố Nha Trang'),
  [1, 'P. Tân Tiến', 410, 55.5],
  [2, 'P. Vạn Thạnh', 305, 60.1],
  [3, 'P. Phương Sài', 12, null],
  group('Huyện Vạn Ninh'),
  [1, 'TT. Vạn Giã', 330, 48.2],
  [2, 'X. Vạn Thạnh', 7, null],
];
const districtsTruth = [
  '2024-09 mobile 22366 410 55.5 - - -',
  '2024-09 mobile 22348 305 60.1 - - -',
  '2024-09 mobile 22351 12 - - - -',
  '2024-09 mobile 22489 330 48.2 - - -',
  '2024-09 mobile 22519 7 - - - -',
];
const KHANH_HOA_2024 = ['2024-11', '56'] as const;

export const LAYOUTS: readonly MessyCase[] = [
  {
    name: 'title-lines-and-merges',
    writer: 'libreoffice.xlsx',
    source: [{name: 'Phu luc I', rows: [...TITLE, HEADINGS, ...rowsOf()], merges: TITLE_MERGES}],
    truth: truthOf(),
  },
  {
    name: 'numbering-row-and-footer',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'PL1',
        rows: [
          ...TITLE,
          HEADINGS,
          ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
          ...rowsOf(),
          blank([]),
          blank(['Ghi chú: KĐM là không đủ mẫu.']),
          blank([null, 'Nơi nhận:', null, null, 'KT. GIÁM ĐỐC']),
          blank([null, '- Như trên;', null, null, 'PHÓ GIÁM ĐỐC']),
          blank([null, '- Lưu: VT.']),
        ],
        merges: TITLE_MERGES,
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'total-that-adds-up',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'Phụ lục I',
        rows: [...TITLE, HEADINGS, ...rowsOf(), blank([null, null, 'Tổng cộng', sum('D', [8, 12], 2640)])],
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'total-that-does-not-add-up',
    writer: 'libreoffice.ods',
    source: [
      {name: 'Phụ lục I', rows: [...TITLE, HEADINGS, ...rowsOf(), blank([null, null, 'Tổng cộng', 2645])]},
    ],
    problems: [[13, '2645']],
  },
  {
    name: 'months-side-by-side',
    writer: 'libreoffice.xlsx',
    source: [{name: 'Tong hop', rows: sideBySide, merges: ['A1:F1', 'A2:A3', 'B2:B3', 'C2:C3', 'E2:F2']}],
    truth: COMMUNES.flatMap(([code, , samples, download]) => [
      `2026-09 mobile ${code} ${samples - 7} - - - -`,
      `2026-10 mobile ${code} ${samples} ${download} - - -`,
    ]),
  },
  {
    name: 'networks-side-by-side',
    writer: 'gnumeric.xls',
    source: [{name: 'Sheet1', rows: networks, merges: ['A1:E1', 'A2:A3', 'B2:B3', 'C2:E2']}],
    truth: COMMUNES.flatMap(([code, , samples]) => [
      `2026-10 fixed ${code} ${samples + 1} - - - -`,
      `2026-10 mobile ${code} ${samples} - - - -`,
      `2026-10 5g ${code} ${samples - 40} - - - -`,
    ]),
  },
  {
    name: 'a-sheet-each-month',
    writer: 'libreoffice.ods',
    source: ['8', '9'].map((month) => ({
      name: `Tháng ${month}-2026`,
      rows: [['Mạng di động (số liệu minh họa)', ...Array<null>(6).fill(null)], HEADINGS, ...rowsOf()],
    })),
    truth: [...truthOf('2026-08'), ...truthOf('2026-09')],
  },
  {
    name: 'district-group-rows',
    writer: 'libreoffice.xlsx',
    source: [{name: 'PL I', rows: districts((name) => [null, name, null, null])}],
    list: KHANH_HOA_2024,
    truth: districtsTruth,
  },
  {
    name: 'district-groups-numbered-and-merged',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'PL I',
        rows: districts((name) => [
          name === 'Huyện Vạn Ninh' ? `II. ${name}` : `I. ${name}`,
          null,
          null,
          null,
        ]),
        merges: ['A1:D1', 'A3:D3', 'A7:D7'],
      },
    ],
    list: KHANH_HOA_2024,
    truth: districtsTruth,
  },
  {
    name: 'district-subtotals',
    writer: 'gnumeric.ods',
    source: [
      {
        name: 'PL I',
        rows: districts((name) => ['I', name, name === 'Huyện Vạn Ninh' ? 337 : 727, null]),
      },
    ],
    list: KHANH_HOA_2024,
    truth: districtsTruth,
  },
  {
    name: 'district-column-merged-down',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'Sheet1',
        rows: [
          ['Huyện, thị xã, thành phố', 'Xã, phường, thị trấn', 'Tháng', 'Mạng', 'Số mẫu'],
          ['TP. Nha Trang', 'Vạn Thạnh', '9/2024', 'BRDĐ', 305],
          [null, 'Phường Tân Tiến (cũ)', '9/2024', 'BRDĐ', 410],
          ['H. Vạn Ninh', 'Vạn Thạnh', '9/2024', 'BRDĐ', 7],
        ],
        merges: ['A2:A3'],
      },
    ],
    list: KHANH_HOA_2024,
    truth: [
      '2024-09 mobile 22348 305 - - - -',
      '2024-09 mobile 22366 410 - - - -',
      '2024-09 mobile 22519 7 - - - -',
    ],
  },
  {
    name: 'headings-repeated-at-page-breaks',
    writer: 'libreoffice.xls',
    source: [
      {name: 'PL1', rows: [...TITLE, HEADINGS, ...rowsOf().slice(0, 3), HEADINGS, ...rowsOf().slice(3)]},
    ],
    truth: truthOf(),
  },
  {
    name: 'hidden-row-is-read-and-said',
    writer: 'libreoffice.xlsx',
    source: [{name: 'PL1', rows: [...TITLE, HEADINGS, ...rowsOf()], hiddenRows: [9]}],
    truth: truthOf(),
    warnings: ['ẩn'],
  },
  {
    name: 'hidden-draft-column',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'PL1',
        rows: [
          ...TITLE.map((row) => [...row, null]),
          [...HEADINGS.slice(0, 3), 'Số mẫu', ...HEADINGS.slice(3)],
          ...rowsOf().map((row) => [...row.slice(0, 3), 999, ...row.slice(3)]),
        ],
        hiddenColumns: ['D'],
      },
    ],
    truth: truthOf(),
    warnings: ['ẩn'],
  },
  {
    name: 'dates-as-numbers',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'Sheet1',
        rows: [
          ['Mã xã', 'Tháng', 'Mạng', 'Số mẫu'],
          ...COMMUNES.map(([code, , samples]) => [code, {day: '2026-10-01'}, 'BRCĐ', samples]),
        ],
      },
    ],
    truth: COMMUNES.map(([code, , samples]) => `2026-10 fixed ${code} ${samples} - - - -`),
  },
  {
    name: 'formulas-with-cached-values',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'PL1',
        rows: [
          ...TITLE,
          HEADINGS,
          ...rowsOf((cell, column) => (column === 3 ? {formula: `=${cell}+0`, value: cell} : cell)),
        ],
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'cover-sheet-first',
    writer: 'libreoffice.xlsx',
    source: [
      {name: 'Bìa', rows: [['BÁO CÁO (SỐ LIỆU MINH HỌA)'], ['Tháng 10 năm 2026'], ['Người lập: Văn thư']]},
      {name: 'BRDĐ T10-2026', rows: [HEADINGS, ...rowsOf()]},
    ],
    truth: truthOf(),
  },
];
