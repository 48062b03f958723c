/*
 * Days and months of the contract: ISO 8601 text, never `Date` objects. "Today" is Viet Nam's day (UTC+7). A day or a
 * month without a time is read as UTC (ECMAScript, "Date Time String Format").
 */

const DAY_MS = 86_400_000;
const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/** `YYYY-MM-DD`, a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && isoDay(time) === text;
}

/** `YYYY-MM`, month 01 to 12. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** `YYYY-MM-DDThh:mm:ss.sssZ`, as `Date.toISOString` writes it; the fraction may be absent. */
export function isMoment(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,9})?Z$/.test(text) && isDay(text.slice(0, 10))
  );
}

/** Viet Nam's day at an instant. @param now milliseconds since 1970 @throws RangeError if that is no number */
export function vietNamDay(now: number): string {
  return isoDay(now + VIET_NAM_OFFSET_MS);
}

/** The month of a day: `2026-11-22` → `2026-11`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The month `count` months after (or, negative, before) this one. */
export function addMonths(month: string, count: number): string {
  const date = new Date(month);
  date.setUTCMonth(date.getUTCMonth() + count);
  return monthOf(isoDay(date.getTime()));
}

/** The day `count` days after (or before) this one. @throws RangeError if `day` is not a day */
export function addDays(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * DAY_MS);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
