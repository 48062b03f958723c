import {addDays, addMonths, daysBetween, monthOf} from './calendar-rules.js';
import type {Campaign} from './documents/campaign.js';

/** The report that is due next, or the last one of a campaign that is over. */
export interface Deadline {
  /** Month to report, `YYYY-MM`. */
  readonly period: string;
  /** Last day in time, `YYYY-MM-DD`; absent where the schedule sets none. */
  readonly lastDay?: string;
  /** Whole days left, 0 on the last day, negative once it has passed. */
  readonly daysLeft?: number;
}

/**
 * Which month is to be reported now, and until when. With a monthly `reportDay` it is the month before, until
 * that day has passed, then the running one; with a fixed `reportBefore` it is the month before that day. Never a
 * month outside `from` to `until`: before a campaign it is the first one, after it the last one, overdue.
 *
 * @param today Viet Nam's day, `YYYY-MM-DD`
 */
export function deadlineOf(schedule: Campaign['schedule'], today: string): Deadline {
  const period = monthDue(schedule, today);
  const lastDay = lastDayOf(schedule, period);
  return lastDay === undefined ? {period} : {period, lastDay, daysLeft: daysBetween(today, lastDay)};
}

/**
 * The last day (`YYYY-MM-DD`) on which the report of a month (`YYYY-MM`) is in time; undefined where the schedule sets
 * none. A fixed `reportBefore` is the deadline of one month only: no other month can be late.
 */
export function lastDayOf(schedule: Campaign['schedule'], period: string): string | undefined {
  const {reportBefore, reportDay} = schedule;
  if (reportBefore !== undefined) {
    return period === monthDue(schedule, reportBefore) ? addDays(reportBefore, -1) : undefined;
  }
  if (reportDay === undefined) return undefined;
  return `${addMonths(period, 1)}-${String(reportDay).padStart(2, '0')}`;
}

function monthDue({from, until, reportBefore, reportDay = 0}: Campaign['schedule'], today: string): string {
  const day = reportBefore ?? today;
  const isBeforeIt = reportBefore !== undefined || Number(day.slice(8)) <= reportDay;
  return clamp(isBeforeIt ? addMonths(monthOf(day), -1) : monthOf(day), from, until);
}

function clamp(month: string, from: string | undefined, until: string | undefined): string {
  if (from !== undefined && month < from) return from;
  return until !== undefined && month > until ? until : month;
}
