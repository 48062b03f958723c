import {dayNumber} from '../../export/day-number.js';
import {vietNamTime} from '../../export/viet-nam-time.js';

/** A moment (ISO 8601) as the clocks of Viet Nam showed it: `09:00 05/11/2026`. */
export function momentText(moment: string): string {
  const [day = '', time = ''] = vietNamTime(moment).split(' ');
  return `${time.slice(0, 5)} ${dayNumber(day)}`;
}

/** How long there is to the last day, in words. @param daysLeft negative once it has passed */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft > 0) return `còn ${daysLeft} ngày`;
  return daysLeft === 0 ? 'hôm nay là ngày cuối' : `đã quá hạn ${-daysLeft} ngày`;
}
