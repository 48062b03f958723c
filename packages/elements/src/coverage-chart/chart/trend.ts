import {msg, str} from '@lit/localize';

import {formatCount} from '../../shared/format.js';
import type {ChartState} from '../chart-state.js';
import type {Columns} from './drawing.js';
import {aboutMonths} from './about-months.js';
import {seriesByMonth} from './series-by-month.js';

/** Two years: further back, the columns of a phone would be too thin to tell apart. */
const MOST_MONTHS = 24;

/** The whole place month by month, from the totals of the index: samples, and communes with enough of them to be rated. */
export function trendOf({
  data,
  shown: {series, communes},
  found,
  target,
}: Pick<ChartState, 'data' | 'shown' | 'found' | 'target'>): Columns {
  const months = seriesByMonth(data.series, series, MOST_MONTHS);
  const totals = months.map((one) => one.series?.totals);
  const all = formatCount(communes.length);
  return {
    kind: 'columns',
    title: msg('Diễn biến: số mẫu và số xã, phường được đánh giá'),
    about: aboutMonths(months, series),
    months: months.map(({period}) => period),
    panels: [
      {layers: [{name: msg('Số mẫu'), look: 'accent', values: totals.map((one) => one?.samples)}]},
      {
        layers: [
          {name: msg('Xã, phường được đánh giá'), look: 'enough', values: totals.map((one) => one?.rated)},
        ],
        most: series.totals.communes,
      },
    ],
    notes: [
      target
        ? msg(
            str`Số xã, phường được đánh giá là theo nguồn công bố số liệu; theo chỉ tiêu ${formatCount(target.samples)} mẫu của chiến dịch, xem “Trạng thái”.`,
          )
        : msg('Số xã, phường được đánh giá là theo nguồn công bố số liệu.'),
      found.length < communes.length
        ? msg(str`Của tất cả ${all} xã, phường, không theo tìm kiếm và bộ lọc của bảng.`)
        : '',
      totals.includes(undefined) ? msg('Tháng để trống là tháng không có số liệu.') : '',
      months.some((one) => one.series?.sample) ? msg('Số liệu minh họa') : '',
    ].filter(Boolean),
  };
}
