import type {MessyCase, SourceCell} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, titleLines, truthOf} from './sample-table.js';

const TITLE = titleLines();

/** The five communes by these names alone, without codes. */
function named(names: readonly string[]): SourceCell[][] {
  const headings = HEADINGS.filter((heading) => heading !== 'Mã xã');
  return [
    ...TITLE,
    headings,
    ...rowsOf().map(([number = null, , , ...rest], index) => [number, names[index]!, ...rest]),
  ];
}

function short(period: string, rows: readonly (readonly [string, number])[]): SourceCell[][] {
  return [['Xã, phường', `Số mẫu BRDĐ tháng ${period}`], ...rows.map((row) => [...row])];
}

export const NAMES: readonly MessyCase[] = [
  {
    name: 'names-without-accents',
    writer: 'libreoffice.xlsx',
    source: [
      {name: 'PL1', rows: named(['nha trang', 'BAC NHA TRANG', 'Ninh Hoa', 'xa dien khanh', 'Van Ninh'])},
    ],
    truth: truthOf(),
  },
  {
    name: 'names-abbreviated-and-oddly-spaced',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'PL1',
        rows: named([
          'P.Nha  Trang',
          'Ph. Bắc\nNha Trang',
          'P. Ninh Hòa\u200b',
          'X.\u00a0Diên Khánh',
          'Vạn Ninh (Vạn Giã, Vạn Phú cũ)',
        ]),
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'names-with-ordinals-and-marks',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'PL1',
        rows: named([
          '1. Phường Nha Trang',
          '2) Phường Bắc Nha Trang*',
          '- Phường Ninh Hòa',
          'XÃ DIÊN KHÁNH',
          'Xã Vạn Ninh, tỉnh Khánh Hòa',
        ]),
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'names-with-slips',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'PL1',
        rows: named([
          'Phường Nha Tragn',
          'Phường Bắc Nha Tràng',
          'Ninh Hoà',
          'Thị trấn Diên Khánh',
          'Vạn Ninh',
        ]),
      },
    ],
    problems: [
      [8, 'Phường Nha Trang (22366)'],
      [9, 'Phường Bắc Nha Trang (22333)'],
      [11, 'Xã Diên Khánh (22651)'],
    ],
  },
  {
    name: 'colliding-names-with-accents',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'Mau',
        rows: short('10/2026', [
          ['Văn Lang', 41],
          ['Xã Văn Lăng', 42],
          ['Đức Xuân', 43],
        ]),
      },
    ],
    list: ['2026-04', '19'],
    truth: [
      '2026-10 mobile 02143 41 - - - -',
      '2026-10 mobile 05665 42 - - - -',
      '2026-10 mobile 01840 43 - - - -',
    ],
  },
  {
    name: 'colliding-names-without-accents',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'Mau',
        rows: short('10/2026', [
          ['Van Lang', 41],
          ['xa van lang', 42],
          ['Duc Xuan', 43],
        ]),
      },
    ],
    list: ['2026-04', '19'],
    problems: [
      [2, '05665'],
      [3, '02143'],
    ],
  },
  {
    name: 'numbered-wards',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'Mau',
        rows: [
          ['Quận', 'Phường', 'Số mẫu BRDĐ tháng 9/2024'],
          ['Q.Gò Vấp', 'P.01', 51],
          ['Gò Vấp', 'Phường số 6', 52],
          ['Quận 10', 'P6', 53],
          ['Q3', 'Phường 9', 54],
        ],
      },
    ],
    list: ['2024-11', '79'],
    truth: [
      '2024-09 mobile 26896 51 - - - -',
      '2024-09 mobile 26876 52 - - - -',
      '2024-09 mobile 27202 53 - - - -',
      '2024-09 mobile 27142 54 - - - -',
    ],
  },
  {
    name: 'highland-names',
    writer: 'gnumeric.ods',
    source: [
      {
        name: 'Mau',
        rows: short('10/2026', [
          ['Cư Mgar', 61],
          ['X. Ea H’leo', 62],
          ['Xã CƯ M’TA', 63],
        ]),
      },
    ],
    list: ['2026-04', '66'],
    truth: [
      '2026-10 mobile 24280 61 - - - -',
      '2026-10 mobile 24184 62 - - - -',
      '2026-10 mobile 24436 63 - - - -',
    ],
  },
  {
    name: 'code-and-name-of-two-years',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'PL1',
        rows: [
          ...TITLE,
          HEADINGS,
          ...rowsOf((cell) => (cell === 'Phường Nha Trang' ? 'Phường Tân Tiến' : cell)),
        ],
      },
    ],
    problems: [[8, '2024-11']],
  },
  {
    name: 'sheet-of-the-old-structure',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'PL1',
        rows: short('9/2024', [
          ['Phường Tân Tiến', 1],
          ['Phường Vĩnh Phước', 2],
          ['Phường Phương Sài', 3],
          ['Xã Đại Lãnh', 4],
          ['Thị trấn Vạn Giã', 5],
          ['Xã Ninh Thọ', 6],
        ]),
      },
    ],
    problems: [[0, 'Tỉnh Khánh Hòa, 2024-11']],
  },
  {
    name: 'codes-as-numbers',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'PL1',
        rows: [...TITLE, HEADINGS, ...rowsOf((cell, column) => (column === 1 ? Number(cell) : cell))],
      },
    ],
    truth: truthOf(),
  },
  {
    name: 'codes-whose-zeros-show-only',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'Mau',
        rows: [
          ['Mã xã', 'Số mẫu BRCĐ tháng 10/2026'],
          [{code: 4}, 71],
          [{code: 70}, 72],
        ],
      },
    ],
    list: ['2026-04', '01'],
    truth: ['2026-10 fixed 00004 71 - - - -', '2026-10 fixed 00070 72 - - - -'],
  },
  {
    name: 'codes-whose-zeros-are-lost',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'Mau',
        rows: [
          ['Mã xã', 'Tên xã', 'Số mẫu BRCĐ tháng 10/2026'],
          [4, 'Phường Ba Đình', 71],
          [70, 'Phường Hoàn Kiếm', 72],
        ],
      },
    ],
    list: ['2026-04', '01'],
    truth: ['2026-10 fixed 00004 71 - - - -', '2026-10 fixed 00070 72 - - - -'],
    warnings: ['00004', '00070'],
  },
  {
    name: 'a-commune-twice',
    writer: 'gnumeric.ods',
    source: [
      {name: 'PL1', rows: [...TITLE, HEADINGS, ...rowsOf(), [6, '22366', 'Phường Nha Trang', 7, 1, 1, 1]]},
    ],
    problems: [[13, '8']],
  },
  {
    name: 'codes-of-another-province',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'PL1',
        rows: [
          ['Mã xã', 'Tên xã', 'Số mẫu BRDĐ tháng 10/2026'],
          ...COMMUNES.map(([code, name, samples]) => [code, name, samples]),
          ['00004', 'Phường Ba Đình', 5],
        ],
      },
    ],
    problems: [[7, '00004']],
  },
];
