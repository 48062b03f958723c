/** A month `YYYY-MM` as `10/2026`. */
export function monthNumber(period: string): string {
  return `${period.slice(5)}/${period.slice(0, 4)}`;
}
