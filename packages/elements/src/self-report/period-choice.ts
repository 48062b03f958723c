import {msg, str} from '@lit/localize';
import {addDays, addMonths, type Campaign, deadlineOf, monthOf} from '@ispeed-widgets/contract/page';

import {formatDay} from '../shared/format.js';

type Schedule = Campaign['schedule'];

const MONTHS_BACK = 12;

/** The months that can be reported, newest first: the last twelve of the campaign, and the one that is due. */
export function periodsOf(schedule: Schedule, today: string): string[] {
  const {from = '', until} = schedule;
  const current = monthOf(today);
  const last = until !== undefined && until < current ? until : current;
  const months = Array.from({length: MONTHS_BACK}, (_, back) => addMonths(last, -back));
  const listed = months.filter((month) => month >= from);
  const {period} = deadlineOf(schedule, today);
  return listed.includes(period) ? listed : [...listed, period];
}

/** The month that was chosen, or the one that is due where the choice is none of the campaign's. */
export function chosenPeriod(chosen: string, schedule: Schedule, today: string): string {
  return periodsOf(schedule, today).includes(chosen) ? chosen : deadlineOf(schedule, today).period;
}

/** Last day in time for a month, `YYYY-MM-DD`; undefined where the schedule sets none. */
export function lastDayFor(period: string, {reportBefore, reportDay}: Schedule): string | undefined {
  if (reportBefore !== undefined) return addDays(reportBefore, -1);
  if (reportDay === undefined) return undefined;
  return `${addMonths(period, 1)}-${String(reportDay).padStart(2, '0')}`;
}

/** How a month stands to its deadline, in words; a report is taken at any time. */
export function periodHelp(period: string, schedule: Schedule, today: string): string {
  const lastDay = lastDayFor(period, schedule);
  if (lastDay === undefined) return '';
  const day = formatDay(lastDay);
  if (today > lastDay) return msg(str`Đã quá hạn ngày ${day}; báo cáo vẫn được nhận và ghi là nộp muộn.`);
  if (period === monthOf(today))
    return msg(str`Tháng này chưa hết, hạn nộp là ${day}; nộp sớm vẫn được nhận.`);
  return msg(str`Hạn nộp: hết ngày ${day}.`);
}

/** Said on top once the last deadline of a campaign has passed; empty before. */
export function overdueNotice(schedule: Schedule, today: string): string {
  const {lastDay, daysLeft} = deadlineOf(schedule, today);
  if (lastDay === undefined || daysLeft === undefined || daysLeft >= 0) return '';
  const day = formatDay(addDays(lastDay, 1));
  return msg(str`Hạn báo cáo đã qua từ ngày ${day}; báo cáo gửi bây giờ được ghi là nộp muộn.`);
}
