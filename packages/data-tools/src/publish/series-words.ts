import type {CoverageSeries, Message, Network, Statistic} from '@ispeed-widgets/contract';

/** What files for people call a network; the abbreviations are VNNIC's. */
export const NETWORK_WORDS: Readonly<Record<Network, Message>> = {
  fixed: {vi: 'Cố định', en: 'fixed'},
  mobile: {vi: 'Di động', en: 'mobile'},
  '5g': {vi: '5G', en: '5G'},
};

/** What files for people call a statistic. */
export const STATISTIC_WORDS: Readonly<Record<Statistic, Message>> = {
  median: {vi: 'trung vị', en: 'median'},
  mean: {vi: 'trung bình', en: 'mean'},
};

/** A month as offices write it: 2026-10 → 10/2026. */
export function monthWords(period: string): string {
  const [year, month] = period.split('-');
  return `${month}/${year}`;
}

/** How messages call a series: "tháng 10/2026, di động, VIETTEL". */
export function seriesWords({period, network, operator}: CoverageSeries): Message {
  const words = NETWORK_WORDS[network];
  const join = (...parts: (string | undefined)[]) => parts.filter((part) => part !== undefined).join(', ');
  return {
    vi: join(`tháng ${monthWords(period)}`, words.vi === '5G' ? words.vi : words.vi.toLowerCase(), operator),
    en: join(period, words.en, operator),
  };
}
