import {msg, str} from '@lit/localize';
import type {CoverageRow, Target} from '@ispeed-widgets/contract/page';

import {formatCount} from '../../shared/format.js';
import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {aboutMonths} from './about-months.js';
import type {Columns, Look} from './drawing.js';
import {seriesByMonth, type SeriesOfMonth} from './series-by-month.js';

/** A year: the rows of each month are a file. */
const MOST_MONTHS = 12;

const STATES = ['enough', 'near', 'lacking', 'none'] as const;

/** The months whose rows this view needs. */
export function monthsToLoad({data, shown: {series}}: Pick<ChartState, 'data' | 'shown'>): SeriesOfMonth[] {
  return seriesByMonth(data.series, series, MOST_MONTHS);
}

/**
 * How many of the communes in view had enough samples, nearly enough, too few or none, month by month.
 *
 * @param rowsOf the rows of a month by their URL; undefined where they could not be loaded
 */
export function statesOf(
  state: Pick<ChartState, 'data' | 'shown' | 'found'>,
  target: Target,
  rowsOf: (url: string) => readonly CoverageRow[] | undefined,
): Columns {
  const {shown, found} = state;
  const months = monthsToLoad(state);
  const rows = months.map(({series}) => series && rowsOf(series.rows));
  const counts = rows.map((ofMonth) => ofMonth && countStates(found, ofMonth, target));
  const blank = months.length - counts.filter(Boolean).length;
  return {
    kind: 'columns',
    title: titleOf(formatCount(found.length), formatCount(shown.communes.length)),
    about: aboutMonths(months, shown.series),
    months: months.map(({period}) => period),
    panels: [
      {
        layers: STATES.map((is) => ({name: stateName(is), look: is, values: counts.map((one) => one?.[is])})),
        most: found.length,
      },
    ],
    notes: [
      msg(str`Đủ là từ ${formatCount(target.samples)} mẫu trong tháng, theo chỉ tiêu của chiến dịch.`),
      blank > 0 ? msg('Tháng để trống là tháng không có hoặc không tải được số liệu.') : '',
      months.some(({series}) => series?.sample) ? msg('Số liệu minh họa') : '',
    ].filter(Boolean),
  };
}

function titleOf(found: string, all: string): string {
  return found === all
    ? msg(str`Trạng thái theo tháng của ${all} xã, phường`)
    : msg(str`Trạng thái theo tháng của ${found} trong ${all} xã, phường`);
}

type Counts = Record<Look, number>;

function countStates(
  communes: readonly CommuneFigures[],
  rows: readonly CoverageRow[],
  target: Target,
): Counts {
  const samples = new Map(rows.map((row) => [row.code, row.samples]));
  const counts: Counts = {accent: 0, enough: 0, near: 0, lacking: 0, none: 0};
  for (const {code} of communes) {
    const {is} = coverageState(samples.get(code) ?? 0, target);
    counts[is === 'unknown' ? 'none' : is] += 1;
  }
  return counts;
}

function stateName(is: (typeof STATES)[number]): string {
  return {
    enough: msg('Đủ mẫu'),
    near: msg('Gần đủ'),
    lacking: msg('Thiếu'),
    none: msg('Không có số liệu'),
  }[is];
}
