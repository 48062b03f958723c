import type {MessyCase, SourceCell, Writer} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, titleLines, truthOf, vietnamese} from './sample-table.js';

const TITLE = titleLines();

/** The five communes with some cells of a column replaced: `{3: ["1.320", …]}` are the samples. */
function withColumns(columns: Readonly<Record<number, readonly SourceCell[]>>): SourceCell[][] {
  const rows = rowsOf().map((row, index) => row.map((cell, column) => columns[column]?.[index] ?? cell));
  return [...TITLE, HEADINGS, ...rows];
}

function numbers(
  name: string,
  writer: Writer,
  columns: Readonly<Record<number, readonly SourceCell[]>>,
): Pick<MessyCase, 'name' | 'writer' | 'source'> {
  return {name, writer, source: [{name: 'PL1', rows: withColumns(columns)}]};
}

/** The truth with some figures replaced. */
function truthWith(change: (figures: (number | string)[], index: number) => (number | string)[]): string[] {
  return COMMUNES.map(([code, , ...figures], index) => {
    return `2026-10 mobile ${code} ${change([...figures], index).join(' ')} -`;
  });
}

export const NUMBERS: readonly MessyCase[] = [
  {
    name: 'vietnamese-marks-in-texts',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'PL1',
        rows: [...TITLE, HEADINGS, ...rowsOf((cell, column) => (column > 2 ? vietnamese(cell) : cell))],
      },
    ],
    truth: truthOf(),
    warnings: ['Dấu chấm là hàng nghìn', 'Dấu phẩy là thập phân'],
  },
  {
    ...numbers('true-numbers-shown-with-marks', 'libreoffice.ods', {
      3: COMMUNES.map(([, , samples]) => ({grouped: samples})),
    }),
    truth: truthOf(),
  },
  {
    ...numbers('english-marks-in-texts', 'gnumeric.xls', {
      3: ['1,320', '845', '300', '118', '57'],
      4: ['90.7', '85.25', '61.4', '40.5', '33.1'],
    }),
    truth: truthOf(),
    warnings: ['Dấu phẩy là hàng nghìn'],
  },
  {
    ...numbers('spaces-part-thousands', 'gnumeric.xlsx', {3: ['1\u00a0320', '845', '300', '118', '57']}),
    truth: truthOf(),
  },
  {
    ...numbers('two-groups-prove-the-dot', 'libreoffice.xlsx', {
      3: ['1.320', '1.845.000', '300', '118', '57'],
    }),
    truth: truthWith((figures, index) => (index === 1 ? [1_845_000, ...figures.slice(1)] : figures)),
  },
  {
    ...numbers('three-places-stay-open', 'libreoffice.xls', {6: ['1.024', '26', '31', '38', '44']}),
    problems: [[8, '1.024']],
  },
  {
    ...numbers('marks-that-contradict', 'gnumeric.ods', {4: ['1.290.700', '85.25', '61.4', '40', '33']}),
    problems: [
      [8, 'dấu'],
      [9, 'dấu'],
      [10, 'dấu'],
    ],
  },
  {
    ...numbers('counts-turned-into-fractions', 'libreoffice.ods', {3: [1.32, 845, 300, 118, 57]}),
    problems: [[8, '1,32']],
  },
  {
    ...numbers('decimals-turned-into-dates', 'gnumeric.xlsx', {
      4: [90.7, 85.25, {day: '2026-04-12'}, 40.5, 33.1],
    }),
    problems: [[10, 'ngày']],
  },
  {
    ...numbers('no-figure-in-many-words', 'libreoffice.xlsx', {
      4: [90.7, 85.25, 61.4, 'KĐM', '-'],
      5: [27.5, 22.1, 18, 'không đủ mẫu', '–'],
      6: [24, 26, 31.5, 'N/A', '…'],
    }),
    truth: truthWith((figures, index) => (index > 2 ? [figures[0]!, '-', '-', '-'] : figures)),
  },
  {
    ...numbers('communes-without-any-figure', 'libreoffice.xls', {
      3: [1320, 845, 300, 0, 'x'],
      4: [90.7, 85.25, 61.4, '', ''],
      5: [27.5, 22.1, 18, '', ''],
      6: [24, 26, 31.5, '', ''],
    }),
    truth: [...truthOf().slice(0, 3), '2026-10 mobile 22651 0 - - - -'],
  },
  {
    ...numbers('speeds-without-samples', 'gnumeric.xls', {3: [1320, 845, 300, 0, 57]}),
    problems: [[11, 'số mẫu']],
  },
  {
    ...numbers('units-in-cells', 'libreoffice.ods', {
      3: ['1320 mẫu', '845 mẫu', '300 mẫu', '118 mẫu', '57 mẫu'],
      4: ['90,7 Mbps', '85,25Mbps', '61,4 Mb/s', '40,5 Mbps', '33,1 Mbps'],
      6: ['24 ms', '26 ms', '31,5ms', '38 ms', '44 ms'],
    }),
    truth: truthOf(),
  },
  {
    ...numbers('figures-that-are-none', 'libreoffice.xlsx', {
      3: ['-1320', '~845', '300-310', '118*', '5O'],
      4: ['90.7 Kbps', '85%', 90_000, '> 40', '33 MB/s'],
      6: [-24, {percent: 0.26}, 'ba mươi', 38, 44],
    }),
    problems: [
      [8, 'âm'],
      [8, 'đơn vị'],
      [9, 'ước chừng'],
      [9, 'phần trăm'],
      [10, 'khoảng'],
      [10, '90000'],
      [10, 'ba mươi'],
      [11, '118*'],
      [11, 'ước chừng'],
      [12, '5O'],
      [12, 'đơn vị'],
    ],
  },
  {
    ...numbers('formula-with-an-error', 'libreoffice.xlsx', {
      4: [90.7, {formula: '=1/0', value: 0}, 61.4, 40.5, 33.1],
    }),
    problems: [[9, 'lỗi']],
  },
  {
    ...numbers('apostrophes-before-numbers', 'gnumeric.xlsx', {3: ["'1320", "'845", "'300", "'118", "'57"]}),
    truth: truthOf(),
  },
  {
    name: 'kilobits-in-the-heading',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'PL1',
        rows: [
          ...TITLE,
          HEADINGS.map((heading) => heading.replace('Tải xuống (Mbps)', 'Tải xuống (Kbps)')),
          ...rowsOf(),
        ],
      },
    ],
    problems: [[7, 'Kbps']],
  },
];
