import {msg, str} from '@lit/localize';

import {formatCount, formatMonth} from '../../shared/format.js';
import {today} from '../../shared/today.js';
import type {ChartState} from '../chart-state.js';
import {monthsOf} from '../pick-series.js';
import {standingText} from '../summary-text.js';

/**
 * Above the table: how many communes the filter leaves and how they stand; without a filter, that the newest month is
 * long past.
 */
export function foundText({data, shown, found, target}: ChartState): string {
  const [all, some] = [shown.communes.length, found.length];
  if (some < all) {
    const count = msg(str`Hiện ${formatCount(some)} trong ${formatCount(all)} xã, phường`);
    return some === 0 ? `${count}.` : `${count}: ${standingText(found, target)}`;
  }
  const [newest = ''] = monthsOf(data.series);
  return isStale(newest, today())
    ? msg(str`Số liệu mới nhất là của tháng ${formatMonth(newest)}, đã hơn hai tháng.`)
    : msg(str`Hiện cả ${formatCount(all)} xã, phường.`);
}

/**
 * Whether more than two months have passed since a month's last day.
 *
 * @param period `YYYY-MM`
 * @param day Viet Nam's day, ISO 8601
 */
export function isStale(period: string, day: string): boolean {
  return monthNumber(day) - monthNumber(period) > 2;
}

function monthNumber(day: string): number {
  const [year, month] = day.split('-');
  return Number(year) * 12 + Number(month);
}
