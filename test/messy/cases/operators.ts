import type {MessyCase, SourceCell} from '../messy-case.js';
import {COMMUNES} from './sample-table.js';

const NAMES = ['Viettel', 'VNPT (VinaPhone)', 'MOBIFONE'];
/** Samples of the operators and of all, which need not be their sum. */
const samplesOf = (samples: number) => [samples, samples + 1, samples + 2, samples * 2];
const truthOf = (period: string, network: string, plus = 0) =>
  COMMUNES.flatMap(([code, , own]) =>
    samplesOf(own + plus).map((samples, index) => {
      const name = NAMES[index];
      return `${period} ${name === undefined ? network : `${network}/${name}`} ${code} ${samples} - - - -`;
    }),
  );
const blanks = (count: number) => Array<null>(count).fill(null);

/** Tables divided by operator, and what stands below or above a table. */
export const OPERATORS: readonly MessyCase[] = [
  {
    name: 'operators-under-months',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'BRDĐ',
        rows: [
          ['Số mẫu đo theo nhà mạng (số liệu minh họa)', ...blanks(9)],
          ['Mã xã', 'Xã, phường', 'Tháng 9/2026', ...blanks(3), 'Tháng 10/2026', ...blanks(3)],
          [null, null, 'Số mẫu', ...blanks(3), 'Số mẫu', ...blanks(3)],
          [null, null, ...NAMES, 'Chung', ...NAMES, 'Chung'],
          ...COMMUNES.map(([code, name, samples]): SourceCell[] => [
            code,
            name,
            ...samplesOf(samples + 9),
            ...samplesOf(samples),
          ]),
        ],
        merges: ['A1:J1', 'A2:A4', 'B2:B4', 'C2:F2', 'G2:J2', 'C3:F3', 'G3:J3'],
      },
    ],
    truth: [...truthOf('2026-09', 'mobile', 9), ...truthOf('2026-10', 'mobile')],
    warnings: ['Viettel, VNPT (VinaPhone), MOBIFONE'],
  },
  {
    name: 'operators-a-sheet-each',
    writer: 'libreoffice.xlsx',
    source: [...NAMES, 'Chung'].map((name, index) => ({
      name,
      rows: [
        ['Băng rộng cố định tháng 10/2026 (số liệu minh họa)', null, null],
        ['Mã xã', 'Xã, phường', 'Số mẫu'],
        ...COMMUNES.map(([code, commune, samples]) => [code, commune, samplesOf(samples)[index]!]),
      ],
    })),
    truth: truthOf('2026-10', 'fixed'),
  },
  {
    name: 'operators-in-a-column',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Nhà mạng', 'Số mẫu'],
          ...COMMUNES.flatMap(([code, , samples]) =>
            samplesOf(samples).map((own, index) => [
              index === 0 ? code : null,
              NAMES[index] ?? 'Tất cả nhà mạng',
              own,
            ]),
          ),
        ],
        merges: COMMUNES.map((_, index) => `A${2 + index * 4}:A${5 + index * 4}`),
      },
    ],
    truth: truthOf('2026-10', 'mobile'),
  },
  {
    name: 'operators-in-group-rows',
    writer: 'gnumeric.xlsx',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Xã, phường', 'Số mẫu'],
          ...[...NAMES, 'Tổng các nhà mạng'].flatMap((group, index): SourceCell[][] => [
            [null, `${'I'.repeat(index + 1)}. ${group}`.replace('IIII', 'IV'), null],
            ...COMMUNES.map(([code, name, samples]) => [code, name, samplesOf(samples)[index]!]),
          ]),
        ],
      },
    ],
    truth: truthOf('2026-10', 'mobile'),
  },
  {
    name: 'two-operators-in-one-heading',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Mã xã', 'Số mẫu Viettel', 'Số mẫu VNPT và MobiFone'],
          ...COMMUNES.map(([code, , samples]) => [code, samples, 20]),
        ],
      },
    ],
    problems: [[1, 'nhiều nhà mạng']],
  },
  {
    name: 'a-footnote-with-a-number-beside',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: [
          ['Xã, phường', 'Số mẫu'],
          ['Phường Nha Trang (1)', 1320],
          ['(1) Trong đó khách du lịch', 40],
          ['Ghi chú: số liệu minh họa', null],
        ],
      },
    ],
    problems: [[3, '(1)']],
  },
  {
    name: 'title-above-the-headings-of-another-month',
    writer: 'gnumeric.xls',
    source: [
      {
        name: 'BRDĐ T9-2026',
        rows: [
          [null, 'Tháng 10/2026', null],
          ['Mã xã', 'Số mẫu', 'Tải xuống (Mbps)'],
          ...COMMUNES.map(([code, , samples, download]) => [code, samples, download]),
          ['* Số liệu minh họa', null, null],
        ],
        merges: ['B1:C1'],
      },
    ],
    truth: COMMUNES.map(
      ([code, , samples, download]) => `2026-10 mobile ${code} ${samples} ${download} - - -`,
    ),
    warnings: ['Tiêu đề cột nói tháng 10/2026, còn bảng nói tháng 9/2026 (theo tên trang tính)', '* Số liệu'],
  },
];
