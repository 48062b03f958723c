import {addDays, addMonths, daysBetween, vietNamDay} from '@ispeed-widgets/contract';

import type {OrganizationMonth} from './organization-months.js';

/** How many organisations had reported by the end of a day of Viet Nam. */
export interface ProgressDay {
  readonly day: string;
  /** Organisations whose first report came on this day. */
  readonly added: number;
  /** Organisations that had reported by its end. */
  readonly reported: number;
}

/** Days shown at most: a month, the longest time to report in, and a little. What came later is in the last one. */
const MOST_DAYS = 62;

/**
 * The way to the deadline, day by day: from the first day after the month, or the first report if that came before, to
 * the deadline, or the last report if that came after.
 *
 * @param today Viet Nam's day; days to come are left out
 */
export function progressOf(
  organizations: readonly OrganizationMonth[],
  {period, lastDay, today}: {period: string; lastDay: string | undefined; today: string},
): ProgressDay[] {
  const added = new Map<string, number>();
  for (const {report} of organizations) {
    if (report === undefined) continue;
    const day = vietNamDay(Date.parse(report.firstAt));
    added.set(day, (added.get(day) ?? 0) + 1);
  }
  const reportDays = [...added.keys()].sort();
  const first = earliest(`${addMonths(period, 1)}-01`, reportDays[0] ?? today, today);
  const end = [lastDay ?? today, reportDays.at(-1) ?? today].sort().at(-1)!;
  const last = earliest(end, today, addDays(first, MOST_DAYS - 1));
  return daily(added, {first, last});
}

function earliest(...days: string[]): string {
  return days.sort()[0]!;
}

function daily(added: Map<string, number>, {first, last}: {first: string; last: string}): ProgressDay[] {
  const late = [...added].reduce((sum, [day, count]) => (day > last ? sum + count : sum), 0);
  let reported = 0;
  return Array.from({length: Math.max(daysBetween(first, last), 0) + 1}, (_, index) => {
    const day = addDays(first, index);
    const today = (added.get(day) ?? 0) + (day === last ? late : 0);
    reported += today;
    return {day, added: today, reported};
  });
}
