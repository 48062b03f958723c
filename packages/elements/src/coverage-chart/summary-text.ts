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

/** What the table says, in a sentence: how many communes have enough samples, and how many samples are missing. */
export function summaryText(
  series: CoverageSeries,
  communes: readonly CommuneFigures[],
  target: Target | undefined,
): string {
  return `${seriesText(series)}: ${standingText(communes, target)}`;
}

/** The same of any communes, without month and network. */
export function standingText(communes: readonly CommuneFigures[], target: Target | undefined): string {
  const all = formatCount(communes.length);
  const count = (holds: (commune: CommuneFigures) => boolean) => formatCount(communes.filter(holds).length);
  if (!target) return msg(str`${count(({samples}) => samples > 0)} trong ${all} xã, phường có số liệu.`);
  const enough = count(({samples}) => samples >= target.samples);
  const needed = formatCount(target.samples);
  let missing = 0;
  for (const {samples} of communes) missing += coverageState(samples, target).missing;
  return missing === 0
    ? msg(str`cả ${all} xã, phường đủ ${needed} mẫu.`)
    : msg(str`${enough} trong ${all} xã, phường đủ ${needed} mẫu; còn thiếu ${formatCount(missing)} mẫu.`);
}
