import type {
  Coverage,
  CoverageRow,
  CoverageRows,
  CoverageSeries,
  LocalizedText,
  Places,
} from '@ispeed-widgets/contract';

import {monthWords, NETWORK_WORDS, STATISTIC_WORDS} from './series-words.js';

/** One series as a table for people: what it is, headings, rows. Cells are texts or numbers, never formulas. */
export interface CoverageTable {
  /** Fit for a sheet's tab: "10-2026 Di động". */
  readonly name: string;
  /** Title, place, source, letter and warnings, one line each. */
  readonly head: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** Undefined is a blank cell: no data. */
export type TableCell = string | number | undefined;

export interface CoverageTableInput {
  readonly index: Coverage;
  readonly series: CoverageSeries;
  readonly rows: CoverageRows;
  /** For names and districts; without it a commune is its code. */
  readonly places?: Places | undefined;
}

/**
 * A month of a network as officers keep it: every commune of the places file, those without data too. Its headings are
 * the ones that the import reads.
 */
export function coverageTable({index, series, rows, places}: CoverageTableInput): CoverageTable {
  const figures = new Map(rows.rows.map((row) => [row.code, row]));
  const communes = places?.communes ?? rows.rows.map(({code}) => ({code, name: '', district: undefined}));
  const hasDistricts = communes.some(({district}) => district !== undefined);
  const network = NETWORK_WORDS[series.network].vi;
  const isOfOne = series.operator !== undefined;
  const facts = [`${monthWords(series.period)}`, network, ...(isOfOne ? [series.operator] : [])];
  return {
    name: [monthWords(series.period).replace('/', '-'), network, series.operator].filter(Boolean).join(' '),
    head: headOf(index, series, rows),
    headings: [
      'STT',
      'Mã xã',
      'Xã, phường',
      ...(hasDistricts ? ['Quận/Huyện'] : []),
      'Tháng',
      'Mạng',
      ...(isOfOne ? ['Nhà mạng'] : []),
      'Số mẫu',
      'Tải xuống (Mbps)',
      'Tải lên (Mbps)',
      'Ping (ms)',
      'Jitter (ms)',
    ],
    rows: communes.map(({code, name, district}, i) => [
      i + 1,
      code,
      name,
      ...(hasDistricts ? [district ?? ''] : []),
      ...facts,
      ...figureCells(figures.get(code)),
    ]),
  };
}

/** No row is no data, which is not 0 samples measured: blank. */
function figureCells(row: CoverageRow | undefined): TableCell[] {
  if (row === undefined) return [undefined, undefined, undefined, undefined, undefined];
  const {samples, download, upload, ping, jitter} = row;
  return samples === 0
    ? [0, undefined, undefined, undefined, undefined]
    : [samples, download, upload, ping, jitter];
}

function headOf(
  {province, structure, updated}: Coverage,
  series: CoverageSeries,
  rows: CoverageRows,
): string[] {
  const {source, statistic, totals} = series;
  const network = NETWORK_WORDS[series.network].vi.toLowerCase();
  const where = province ? `, ${province.name}` : '';
  const operator = series.operator === undefined ? '' : `, nhà mạng ${series.operator}`;
  const lines = [
    `Kết quả đo Internet ${network === '5g' ? '5G' : network}${operator}, tháng ${monthWords(series.period)}${where}`,
    ...(series.sample || rows.sample ? ['SỐ LIỆU MINH HỌA, KHÔNG PHẢI KẾT QUẢ ĐO'] : []),
    `Nguồn: ${vietnamese(source.name)}${source.url === undefined ? '' : ` (${source.url})`}`,
    ...(source.document === undefined ? [] : [`Văn bản: ${source.document}`]),
    ...(source.licence === undefined ? [] : [`Giấy phép: ${source.licence}`]),
    `Tốc độ là số ${STATISTIC_WORDS[statistic].vi}. Cập nhật ngày ${dayWords(updated)}. Đơn vị hành chính theo mốc ${monthWords(structure)}.`,
    `Tổng số mẫu ${totals.samples}; đủ mẫu ${totals.rated} trong ${totals.communes} xã, phường. Ô trống là không có số liệu.`,
  ];
  return lines;
}

function dayWords(day: string): string {
  return day.split('-').reverse().join('/');
}

function vietnamese(text: LocalizedText): string {
  return typeof text === 'string' ? text : text.vi;
}
