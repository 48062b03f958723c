import {msg, str} from '@lit/localize';
import type {Target} from '@ispeed-widgets/contract/page';

import {formatCount, formatDay} from '../../shared/format.js';
import type {CoverageState} from '../coverage-state.js';
import type {DailyNeed} from './daily-need.js';
import type {Rank} from './rank-of.js';

/** How many samples a commune has, and how many it lacks. */
export function samplesText(
  samples: number,
  {is, missing}: CoverageState,
  target: Target | undefined,
): string {
  const count = formatCount(samples);
  const needed = formatCount(target?.samples ?? 0);
  if (is === 'none' && target) return msg(str`Chưa có số liệu. Cần ${needed} mẫu.`);
  if (is === 'none') return msg('Chưa có số liệu.');
  if (!target) return msg(str`${count} mẫu. Chưa có chỉ tiêu số mẫu để đánh giá.`);
  return missing === 0
    ? msg(str`${count} mẫu, đã đủ ${needed} mẫu.`)
    : msg(str`${count} mẫu, còn thiếu ${formatCount(missing)} mẫu để đủ ${needed}.`);
}

/** What is missing means a day until the month ends; the figures are of the day the index last changed. */
export function dailyText({days, samples}: DailyNeed, updated: string): string {
  const count = formatCount(samples);
  const day = formatDay(updated);
  return days === 1
    ? msg(str`Hôm nay là ngày cuối tháng: cần thêm ${count} mẫu (theo số liệu ngày ${day}).`)
    : msg(
        str`Từ nay đến hết tháng còn ${days} ngày: mỗi ngày cần khoảng ${count} mẫu (theo số liệu ngày ${day}).`,
      );
}

/** A commune's place among those that have figures; ties are said. */
export function rankText({place, of, tied}: Rank, communes: number): string {
  const all = formatCount(of);
  const text =
    of === communes
      ? msg(str`Đứng thứ ${place} trong ${all} xã, phường về số mẫu`)
      : msg(str`Đứng thứ ${place} về số mẫu trong ${all} xã, phường có số liệu`);
  return tied === 0 ? `${text}.` : `${text}${msg(str`, bằng ${formatCount(tied)} nơi khác.`)}`;
}
