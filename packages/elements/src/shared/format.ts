import {language} from './locale.js';

/*
 * Numbers and days by hand: the first use of `Intl` costs a slow phone 140 ms, before anything is painted.
 */

/** A count: `1.234` in Vietnamese, `1,234` in English. */
export function formatCount(count: number): string {
  const separator = language() === 'vi' ? '.' : ',';
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A figure with at most one decimal: `40,5` in Vietnamese, `40.5` in English. */
export function formatFigure(figure: number): string {
  const [whole, decimal] = (Math.round(figure * 10) / 10).toString().split('.');
  const counted = formatCount(Number(whole));
  return decimal === undefined ? counted : counted + (language() === 'vi' ? ',' : '.') + decimal;
}

/**
 * A share of a whole as a percentage: `95,8 %`; an empty text where the whole is nothing. As in the collector's
 * table, rounding makes neither all of almost all nor none of a few.
 */
export function formatRatio(part: number, whole: number): string {
  if (whole === 0) return '';
  const tenths = Math.round((part / whole) * 1000);
  const honest = part === whole || part === 0 ? tenths : Math.min(Math.max(tenths, 1), 999);
  return `${formatFigure(honest / 10)}\u00a0%`;
}

/** `2026-11-10` as `10/11/2026`, or `10 Nov 2026` in English, where the order of digits is disputed. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return language() === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** `2026-11` as `11/2026`, or `Nov 2026` in English. */
export function formatMonth(period: string): string {
  const [year, month] = period.split('-');
  return language() === 'vi' ? `${Number(month)}/${year}` : `${MONTHS[Number(month) - 1]} ${year}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
