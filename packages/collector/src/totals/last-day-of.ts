import {addDays, addMonths, type Campaign, deadlineOf} from '@ispeed-widgets/contract';

/** The last day (`YYYY-MM-DD`) on which a month's report is in time; undefined where the schedule sets none. */
export function lastDayOf({schedule}: Campaign, period: string): string | undefined {
  const {reportBefore, reportDay} = schedule;
  if (reportBefore !== undefined) {
    const lastDay = addDays(reportBefore, -1);
    // One fixed day is the deadline of one month.
    return deadlineOf(schedule, lastDay).period === period ? lastDay : undefined;
  }
  if (reportDay === undefined) return undefined;
  return `${addMonths(period, 1)}-${String(reportDay).padStart(2, '0')}`;
}
