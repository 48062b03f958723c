import {msg, str} from '@lit/localize';
import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import {formatCount, formatMonth} from '../shared/format.js';
import type {CommuneFigures} from './commune-figures.js';
import {coverageState} from './coverage-state.js';
import {networkName} from './network-name.js';

/** Month, network and, where the series is of one only, operator. */
export function seriesText({period, network, operator}: CoverageSeries): string {
  const text = msg(str`Tháng ${formatMonth(period)}, mạng ${networkName(network)}`);
  return operator === undefined ? text : `${text} (${operator})`;
}

/** What the table says, in a sentence: how many communes have enough samples, and how many do not. */
export function summaryText(
  series: CoverageSeries,
  communes: readonly CommuneFigures[],
  target: Target | undefined,
): string {
  const about = seriesText(series);
  const all = formatCount(communes.length);
  const count = (holds: (commune: CommuneFigures) => boolean) => communes.filter(holds).length;
  const none = count(({samples}) => samples === 0);
  if (!target)
    return msg(str`${about}: ${formatCount(communes.length - none)} trong ${all} xã, phường có số liệu.`);
  const enough = count(({samples}) => coverageState(samples, target).is === 'enough');
  const needed = formatCount(target.samples);
  if (enough === communes.length) return msg(str`${about}: cả ${all} xã, phường đủ ${needed} mẫu.`);
  const lacking = formatCount(communes.length - enough);
  const sentence = msg(
    str`${about}: ${formatCount(enough)} trong ${all} xã, phường đủ ${needed} mẫu; còn ${lacking} xã, phường chưa đủ.`,
  );
  return none === 0
    ? sentence
    : `${sentence} ${msg(str`Trong đó ${formatCount(none)} xã, phường không có số liệu.`)}`;
}
