import {msg, str} from '@lit/localize';

import {formatFigure} from '../../shared/format-figure.js';
import type {Metric} from '../metric.js';
import type {Change} from './change-of.js';

/** What the words for a difference depend on. */
export interface Wording {
  readonly metric: Metric;
  /** The other series: `tháng 9/2026`, `mạng cố định`, `VIETTEL`. */
  readonly name: string;
  /** The other series is of an earlier month, so that what is more has risen. */
  readonly isEarlier: boolean;
}

/** 1, -1 or 0, to the tenth that figures show. */
export function directionOf(by: number): number {
  return Math.sign(Math.round(by * 10));
}

/** `+1.234`, `−56` or `=`; in words why nothing can be said. */
export function changeSign(change: Change): string {
  if (change.is !== 'known') return reasonText(change.is);
  const direction = directionOf(change.by);
  return direction === 0 ? '=' : `${direction > 0 ? '+' : '−'}${formatFigure(Math.abs(change.by))}`;
}

/** The same for those who hear it, and for a sentence: `tăng 1.234 mẫu, trước đó 5.678`. */
export function changeText(change: Change, wording: Wording): string {
  if (change.is !== 'known') return reasonText(change.is);
  const {name, isEarlier} = wording;
  const other = formatFigure(change.other);
  const words = amountText(change.by, wording);
  return isEarlier ? msg(str`${words}, trước đó ${other}`) : `${words} (${name}: ${other})`;
}

/** `tăng 1.234 mẫu`; beside another network, operator or later month `nhiều hơn 1.234 mẫu`. */
export function amountText(by: number, {metric, isEarlier}: Wording): string {
  const direction = directionOf(by);
  if (direction === 0) return isEarlier ? msg('không đổi') : msg('bằng nhau');
  const amount = withUnit(Math.abs(by), metric);
  if (isEarlier) return direction > 0 ? msg(str`tăng ${amount}`) : msg(str`giảm ${amount}`);
  if (metric === 'samples') return direction > 0 ? msg(str`nhiều hơn ${amount}`) : msg(str`ít hơn ${amount}`);
  return direction > 0 ? msg(str`cao hơn ${amount}`) : msg(str`thấp hơn ${amount}`);
}

function withUnit(figure: number, metric: Metric): string {
  const words = formatFigure(figure);
  return metric === 'samples' ? msg(str`${words} mẫu`) : `${words} ${metric === 'ping' ? 'ms' : 'Mbps'}`;
}

function reasonText(is: Exclude<Change['is'], 'known'>): string {
  return {
    'no-data': msg('không có số liệu'),
    unrated: msg('chưa đủ mẫu để so sánh'),
    incomparable: msg('không so sánh được'),
  }[is];
}
