import type {Commune, CoverageSeries, Message} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {Figure, RowDifference} from './row-differences.js';
import {seriesWords} from './series-words.js';

/** So many communes are named; the rest are counted. */
const NAMED = 10;

const FIGURE_WORDS: Readonly<Record<Figure, Message>> = {
  samples: {vi: 'số mẫu', en: 'samples'},
  download: {vi: 'tải xuống', en: 'download'},
  upload: {vi: 'tải lên', en: 'upload'},
  ping: {vi: 'ping', en: 'ping'},
  jitter: {vi: 'jitter', en: 'jitter'},
};

export interface Contradiction {
  readonly series: CoverageSeries;
  /** Absent where the published rows are not at hand. */
  readonly differences: readonly RowDifference[] | undefined;
  readonly communes?: readonly Commune[] | undefined;
}

/** Says that a month is published with other figures: which communes first, and what to do. */
export function contradictionIssue(
  before: CoverageSeries,
  {series, differences, communes = []}: Contradiction,
): TableIssue {
  const {vi, en} = seriesWords(series);
  const why = differences === undefined ? unread(before) : listed(differences, {before, series, communes});
  return {
    sheet: 'coverage.json',
    message: {
      vi: `Đã công bố ${vi} với số khác: ${why.vi}. Nếu bảng mới mới đúng, thêm --replace.`,
      en: `${en} is published with other figures: ${why.en}. If the new table is right, add --replace.`,
    },
  };
}

function unread({rows}: CoverageSeries): Message {
  return {vi: `không đọc được ${rows} để so sánh`, en: `${rows} cannot be read to compare`};
}

function listed(
  differences: readonly RowDifference[],
  {before, series, communes}: {before: CoverageSeries; series: CoverageSeries; communes: readonly Commune[]},
): Message {
  if (differences.length === 0) return sampleWords(before, series);
  const names = new Map(communes.map(({code, name}) => [code, name]));
  const codes = [...new Set(differences.map(({code}) => code))];
  const words = (language: keyof Message) =>
    codes
      .slice(0, NAMED)
      .map((code) => {
        const own = differences.filter((one) => one.code === code);
        const figures = own.map((one) => `${FIGURE_WORDS[one.figure][language]} ${change(one, language)}`);
        return `${[names.get(code), code].filter(Boolean).join(' ')}: ${figures.join(', ')}`;
      })
      .join('; ');
  const more = codes.length - NAMED;
  return {
    vi: words('vi') + (more > 0 ? `; và ${more} xã khác` : ''),
    en: words('en') + (more > 0 ? `; and ${more} more` : ''),
  };
}

function change({before, after}: RowDifference, language: keyof Message): string {
  const word = (figure: number | undefined) => {
    if (figure === undefined) return language === 'vi' ? 'không có' : 'none';
    return language === 'vi' ? String(figure).replace('.', ',') : String(figure);
  };
  return `${word(before)} → ${word(after)}`;
}

/** The same figures, but once they are said to be invented and once they are not. */
function sampleWords({sample}: CoverageSeries, after: CoverageSeries): Message {
  const vi = (isSample: boolean | undefined) => (isSample ? 'số liệu minh họa' : 'số liệu thật');
  const en = (isSample: boolean | undefined) => (isSample ? 'invented' : 'real');
  return {
    vi: `bản cũ ghi là ${vi(sample)}, bản mới là ${vi(after.sample)}`,
    en: `once ${en(sample)}, now ${en(after.sample)}`,
  };
}
