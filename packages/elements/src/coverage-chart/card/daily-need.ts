import {addDays, addMonths, daysBetween, monthOf} from '@ispeed-widgets/contract/page';

/** What is missing, spread over the days that are left. */
export interface DailyNeed {
  /** Days of the month that are left, today among them. */
  readonly days: number;
  /** Samples a day that are enough, rounded up. */
  readonly samples: number;
}

/**
 * What a commune still needs a day; undefined for a month that is over or has not begun, for nobody can measure then.
 *
 * @param when.today Viet Nam's day, `YYYY-MM-DD`
 */
export function dailyNeed(
  missing: number,
  {period, today}: {readonly period: string; readonly today: string},
): DailyNeed | undefined {
  if (missing === 0 || period !== monthOf(today)) return undefined;
  const lastDay = addDays(`${addMonths(period, 1)}-01`, -1);
  const days = daysBetween(today, lastDay) + 1;
  return {days, samples: Math.ceil(missing / days)};
}
