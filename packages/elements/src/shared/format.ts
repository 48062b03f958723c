import {language} from './locale.js';

/*
 * Numbers and days by hand: the first use of `Intl` costs a slow phone 140 ms, before anything is painted.
 */

/** A count: `1.234` in Vietnamese, `1,234` in English. */
export function formatCount(count: number): string {
  const separator = language() === 'vi' ? '.' : ',';
  return String(count).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** `2026-11-10` as `10/11/2026`, or `10 Nov 2026` in English, where the order of digits is disputed. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-');
  return language() === 'vi' ? `${date}/${month}/${year}` : `${Number(date)} ${monthName(month)} ${year}`;
}

/** `2026-11` as `11/2026`, or `Nov 2026` in English. */
export function formatMonth(period: string): string {
  const [year, month] = period.split('-');
  return language() === 'vi' ? `${Number(month)}/${year}` : `${monthName(month)} ${year}`;
}

/** Short name of a month, from its two digits. */
function monthName(month: string | undefined): string {
  const start = Number(month) * 3;
  return 'JanFebMarAprMayJunJulAugSepOctNovDec'.slice(start - 3, start);
}
