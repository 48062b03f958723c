/** How offices write the units. MB/s, with a large B, is eight times a Mb/s, so case counts there. */
const UNITS = {
  Mbps: /\s*(?:mbps|Mbit\/s|Mb\/s|mb\/s)$/i,
  ms: /\s*(?:ms|mili ?giây)$/i,
  mẫu: /\s*(?:mẫu|mau)$/i,
} as const;
const MEGABYTES = /MB(?:ps|\/s)$/;

/** A figure's text without the unit that its column has; another unit stays and makes it no number. */
export function withoutUnit(text: string, unit: keyof typeof UNITS | undefined): string {
  if (unit === undefined || MEGABYTES.test(text)) return text;
  return text.replace(UNITS[unit], '');
}
