import type {MessyCase, SourceCell} from '../messy-case.js';
import {COMMUNES, HEADINGS, rowsOf, titleLines, truthOf} from './sample-table.js';

/** Samples of the five communes under these headings. */
function samples(headings: readonly SourceCell[], more: readonly SourceCell[] = []): SourceCell[][] {
  return [[...headings], ...COMMUNES.map(([code, , count]) => [code, count, ...more])];
}

export const REFUSALS: readonly MessyCase[] = [
  {
    name: 'a-list-of-staff',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'Danh sách',
        rows: [
          ['STT', 'Chức vụ', 'Đơn vị'],
          [1, 'Chuyên viên', 'Phòng Văn hóa - Xã hội'],
          [2, 'Văn thư', 'Văn phòng'],
        ],
      },
    ],
    problems: [[0, 'Không thấy dòng tiêu đề']],
  },
  {
    name: 'no-month-anywhere',
    writer: 'gnumeric.xls',
    source: [{name: 'Sheet1', rows: samples(['Mã xã', 'Số mẫu BRDĐ'])}],
    problems: [[0, 'tháng']],
  },
  {
    name: 'month-by-a-flag',
    writer: 'gnumeric.xls',
    source: [{name: 'Sheet1', rows: samples(['Mã xã', 'Số mẫu BRDĐ'])}],
    flags: {period: '2026-10'},
    truth: COMMUNES.map(([code, , count]) => `2026-10 mobile ${code} ${count} - - - -`),
  },
  {
    name: 'no-network-anywhere',
    writer: 'libreoffice.ods',
    source: [{name: 'Tháng 10-2026', rows: samples(['Mã xã', 'Số mẫu'])}],
    problems: [[0, 'mạng']],
  },
  {
    name: 'mobile-is-more-than-4g',
    writer: 'libreoffice.xlsx',
    source: [{name: 'Sheet1', rows: samples(['Mã xã', 'Số mẫu 4G tháng 10/2026'])}],
    problems: [[0, '4G']],
  },
  {
    name: 'a-quarter-is-no-month',
    writer: 'libreoffice.xls',
    source: [{name: 'Sheet1', rows: samples(['Mã xã', 'Số mẫu BRDĐ quý III/2026'])}],
    problems: [[0, 'uý']],
  },
  {
    name: 'a-month-to-come',
    writer: 'gnumeric.xlsx',
    source: [{name: 'Sheet1', rows: samples(['Mã xã', 'Số mẫu BRDĐ tháng 12/2026'])}],
    problems: [[0, '12']],
  },
  {
    name: 'two-columns-of-samples',
    writer: 'gnumeric.ods',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: samples(['Mã xã', 'Số mẫu', 'Số mẫu đo'], [7]),
      },
    ],
    problems: [[0, 'Số mẫu']],
  },
  {
    name: 'plans-and-shares-beside-figures',
    writer: 'libreoffice.xlsx',
    source: [
      {
        name: 'BRDĐ tháng 10-2026',
        rows: samples(['Mã xã', 'Số mẫu', 'Chỉ tiêu', 'Tỷ lệ %', 'Còn thiếu'], [300, 44, 180]),
      },
    ],
    truth: COMMUNES.map(([code, , count]) => `2026-10 mobile ${code} ${count} - - - -`),
  },
  {
    name: 'mixed-months-in-a-column',
    writer: 'libreoffice.ods',
    source: [
      {
        name: 'Sheet1',
        rows: [
          ['Mã xã', 'Tháng', 'Mạng', 'Số mẫu'],
          ['22366', 'Tháng 9/2026', 'BRDĐ', 1],
          ['22366', '10.2026', 'di động', 2],
          ['22366', 'T8/2026', '5G', 3],
          ['22366', '2026-10', 'Băng rộng cố định', 4],
        ],
      },
    ],
    truth: [
      '2026-09 mobile 22366 1 - - - -',
      '2026-10 mobile 22366 2 - - - -',
      '2026-08 5g 22366 3 - - - -',
      '2026-10 fixed 22366 4 - - - -',
    ],
  },
  {
    name: 'a-statistic-that-disagrees',
    writer: 'libreoffice.xls',
    source: [
      {
        name: 'PL1',
        rows: [
          ...titleLines(),
          HEADINGS.map((heading) => heading.replace('Tải xuống', 'Tốc độ tải xuống trung bình')),
          ...rowsOf(),
        ],
      },
    ],
    flags: {statistic: 'median'},
    problems: [[7, 'trung bình']],
  },
  {
    name: 'one-sheet-of-many-by-a-flag',
    writer: 'gnumeric.xlsx',
    source: [
      {name: 'Nháp', rows: [HEADINGS, ...rowsOf().map((row) => [...row.slice(0, 3), 1, 1, 1, 1])]},
      {name: 'Chính thức', rows: [...titleLines(), HEADINGS, ...rowsOf()]},
    ],
    flags: {sheet: 'Chính thức'},
    truth: truthOf(),
  },
];
