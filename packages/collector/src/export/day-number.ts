/** A day, `2026-11-05` → `05/11/2026`. */
export function dayNumber(day: string): string {
  return day.split('-').reverse().join('/');
}
