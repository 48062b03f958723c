import {msg, str} from '@lit/localize';
import {
  addDays,
  addMonths,
  type Campaign,
  deadlineOf,
  lastDayOf,
  monthOf,
} from '@ispeed-widgets/contract/page';

import {formatDay} from '../../shared/format.js';

type Schedule = Campaign['schedule'];

const MONTHS_BACK = 12;

/** The months that can be reported, newest first: the last twelve of the campaign, and the one that is due. */
export function periodsOf(schedule: Schedule, today: string): string[] {
  const {from = '', until} = schedule;
  const current = monthOf(today);
  const {period} = deadlineOf(schedule, today);
  const months: string[] = [];
  let month = until !== undefined && until < current ? until : current;
  for (; months.length < MONTHS_BACK && month >= from; month = addMonths(month, -1)) months.push(month);
  return months.includes(period) ? months : [...months, period];
}

/** The month that was chosen, or the one that is due where the choice is none of the campaign's. */
export function chosenPeriod(chosen: string, schedule: Schedule, today: string): string {
  return periodsOf(schedule, today).includes(chosen) ? chosen : deadlineOf(schedule, today).period;
}

/** How a month stands to its deadline, in words; a report is taken at any time. Empty without a deadline. */
export function periodHelp(period: string, schedule: Schedule, today: string): string {
  const lastDay = lastDayOf(schedule, period);
  if (lastDay === undefined) return '';
  if (today > lastDay) return overdueText(lastDay);
  const day = formatDay(lastDay);
  return period === monthOf(today)
    ? msg(str`Chưa đến hạn (${day}), nộp sớm vẫn được nhận.`)
    : msg(str`Hạn nộp: hết ngày ${day}.`);
}

/** Said on top once the last deadline of a campaign has passed; empty before. */
export function overdueNotice(schedule: Schedule, today: string): string {
  const {lastDay = '', daysLeft = 0} = deadlineOf(schedule, today);
  return daysLeft < 0 ? overdueText(lastDay) : '';
}

function overdueText(lastDay: string): string {
  const day = formatDay(addDays(lastDay, 1));
  return msg(str`Hạn báo cáo đã qua từ ngày ${day}; báo cáo gửi bây giờ được ghi là nộp muộn.`);
}
