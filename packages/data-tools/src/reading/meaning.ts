/** What a column of an annex may be. */
export type Meaning =
  | 'ordinal'
  | 'code'
  | 'name'
  | 'district'
  | 'province'
  | 'period'
  | 'year'
  | 'network'
  | 'operator'
  | 'samples'
  | 'download'
  | 'upload'
  | 'ping'
  | 'jitter'
  | 'referralCode'
  | 'note';

/** Columns that are figures of a month and a network. */
export const FIGURES = ['samples', 'download', 'upload', 'ping', 'jitter'] as const;
export type Figure = (typeof FIGURES)[number];

export const MEANINGS: readonly Meaning[] = [
  'ordinal',
  'code',
  'name',
  'district',
  'province',
  'period',
  'year',
  'network',
  'operator',
  ...FIGURES,
  'referralCode',
  'note',
];

/** How messages call what a column is. */
export const MEANING_TITLES: Readonly<Record<Meaning, string>> = {
  ordinal: 'số thứ tự',
  code: 'mã xã',
  name: 'tên xã, phường',
  district: 'tên huyện',
  province: 'tên tỉnh',
  period: 'tháng',
  year: 'năm',
  network: 'mạng',
  operator: 'nhà mạng',
  samples: 'số mẫu',
  download: 'tải xuống (Mbps)',
  upload: 'tải lên (Mbps)',
  ping: 'độ trễ (ms)',
  jitter: 'biến động trễ (ms)',
  referralCode: 'mã giới thiệu',
  note: 'ghi chú',
};

/** Units of figures; other columns have none. */
export const UNITS: Readonly<Partial<Record<Meaning, 'mbps' | 'ms' | 'samples'>>> = {
  samples: 'samples',
  download: 'mbps',
  upload: 'mbps',
  ping: 'ms',
  jitter: 'ms',
};

export function isFigure(meaning: Meaning | undefined): meaning is Figure {
  return FIGURES.some((figure) => figure === meaning);
}
