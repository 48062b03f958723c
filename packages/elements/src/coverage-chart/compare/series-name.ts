import {msg, str} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../shared/format.js';
import {networkName} from '../network-name.js';
import {differenceOf} from './compared-series.js';

/** A series by what sets it apart from another: its month, its network or its operator. */
export function seriesName(one: CoverageSeries, other: CoverageSeries): string {
  switch (differenceOf(one, other)) {
    case 'period':
      return msg(str`tháng ${formatMonth(one.period)}`);
    case 'network':
      return msg(str`mạng ${networkName(one.network)}`);
    case 'operator':
      return one.operator ?? msg('tất cả nhà mạng');
  }
}
