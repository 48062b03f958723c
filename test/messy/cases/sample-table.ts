import type {SourceCell} from '../messy-case.js';

/** Invented figures of real communes of Khánh Hòa, 2026: code, name, samples, download, upload, ping. */
export const COMMUNES = [
  ['22366', 'Phường Nha Trang', 1320, 90.7, 27.5, 24],
  ['22333', 'Phường Bắc Nha Trang', 845, 85.25, 22.1, 26],
  ['22528', 'Phường Ninh Hoà', 300, 61.4, 18, 31.5],
  ['22651', 'Xã Diên Khánh', 118, 40.5, 12.75, 38],
  ['22489', 'Xã Vạn Ninh', 57, 33.1, 9.9, 44],
] as const;

/** What must come of the five communes, by month and network. */
export function truthOf(period = '2026-10', network = 'mobile'): string[] {
  return COMMUNES.map(([code, , ...figures]) => `${period} ${network} ${code} ${figures.join(' ')} -`);
}

export const HEADINGS = [
  'STT',
  'Mã xã',
  'Xã, phường, đặc khu',
  'Số lượng mẫu',
  'Tải xuống (Mbps)',
  'Tải lên (Mbps)',
  'Ping (ms)',
];

/** The five communes as rows under `HEADINGS`, each cell through `write`. */
export function rowsOf(
  write: (cell: string | number, column: number) => SourceCell = (cell) => cell,
): SourceCell[][] {
  return COMMUNES.map((commune, index) => [index + 1, ...commune].map((cell, column) => write(cell, column)));
}

/** What stands above an annex. Its figures are invented, and it says so. */
export function titleLines(what = 'internet di động tháng 10/2026'): SourceCell[][] {
  return [
    ['ỦY BAN NHÂN DÂN TỈNH KHÁNH HÒA', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', null, null, null],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', null, null, 'Độc lập - Tự do - Hạnh phúc', null, null, null],
    [null, null, null, null, null, null, null],
    ['PHỤ LỤC I (SỐ LIỆU MINH HỌA)', null, null, null, null, null, null],
    [`Số mẫu đo và tốc độ ${what}`, null, null, null, null, null, null],
    [null, null, null, null, null, null, null],
  ];
}

export const TITLE_MERGES = ['A1:C1', 'D1:G1', 'A2:C2', 'D2:G2', 'A4:G4', 'A5:G5'];

/** A number as a Vietnamese office writes it: 1.234,5. */
export function vietnamese(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  const [whole, rest] = String(cell).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined ? grouped : `${grouped},${rest}`;
}
