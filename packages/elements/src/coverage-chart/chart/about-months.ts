import {msg, str} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../shared/format.js';
import {networkName} from '../network-name.js';
import type {SeriesOfMonth} from './series-by-month.js';

/** From which month to which, of which network and, where it is of one only, of which operator. */
export function aboutMonths(months: readonly SeriesOfMonth[], {network, operator}: CoverageSeries): string {
  const first = formatMonth(months[0]?.period ?? '');
  const last = formatMonth(months[months.length - 1]?.period ?? '');
  const text =
    first === last
      ? msg(str`Tháng ${last}, mạng ${networkName(network)}`)
      : msg(str`Từ tháng ${first} đến tháng ${last}, mạng ${networkName(network)}`);
  return operator === undefined ? text : `${text} (${operator})`;
}
