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
  const {from, until, reportBefore, reportDay} = schedule;
  if (reportBefore !== undefined) {
    const lastDay = addDays(reportBefore, -1);
    const period = clamp(addMonths(monthOf(reportBefore), -1), from, until);
    return {period, lastDay, daysLeft: daysBetween(today, lastDay)};
  }
  const current = monthOf(today);
  if (reportDay === undefined) return {period: clamp(current, from, until)};
  const previousIsDue = Number(today.slice(8)) <= reportDay;
  const period = clamp(previousIsDue ? addMonths(current, -1) : current, from, until);
  const lastDay = `${addMonths(period, 1)}-${String(reportDay).padStart(2, '0')}`;
  return {period, lastDay, daysLeft: daysBetween(today, lastDay)};
}

function clamp(month: string, from: string | undefined, until: string | undefined): string {
  if (from !== undefined && month < from) return from;
  return until !== undefined && month > until ? until : month;
}
