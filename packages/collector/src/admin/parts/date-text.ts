const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/** A day, `2026-11-05` → `05/11/2026`. */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A month, `2026-10` → `10/2026`. */
export function monthText(period: string): string {
  return dayText(period);
}

/** A moment (ISO 8601) as the clocks of Viet Nam showed it: `09:00 05/11/2026`. */
export function momentText(moment: string): string {
  const local = new Date(Date.parse(moment) + VIET_NAM_OFFSET_MS).toISOString();
  return `${local.slice(11, 16)} ${dayText(local.slice(0, 10))}`;
}

/** How long there is to the last day, in words. @param daysLeft negative once it has passed */
export function daysLeftText(daysLeft: number): string {
  if (daysLeft > 0) return `còn ${daysLeft} ngày`;
  return daysLeft === 0 ? 'hôm nay là ngày cuối' : `đã quá hạn ${-daysLeft} ngày`;
}
