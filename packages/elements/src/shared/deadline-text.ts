import {msg, str} from '@lit/localize';
import type {Deadline} from '@ispeed-widgets/contract/page';

import {formatCount, formatDay, formatMonth} from './format.js';

/** How long there is to report, in words; empty where the schedule sets no deadline. */
export function deadlineText({period, lastDay, daysLeft}: Deadline): string {
  if (lastDay === undefined || daysLeft === undefined) return '';
  const month = formatMonth(period);
  const day = formatDay(lastDay);
  if (daysLeft > 0)
    return msg(str`Báo cáo tháng ${month}: còn ${formatCount(daysLeft)} ngày, đến hết ${day}.`);
  if (daysLeft === 0) return msg(str`Báo cáo tháng ${month}: hôm nay ${day} là ngày cuối.`);
  return msg(str`Báo cáo tháng ${month}: đã hết hạn từ ngày ${day}.`);
}
