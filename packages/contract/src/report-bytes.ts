import type {Report} from './documents/report.js';
import {jsonText} from './json-text.js';

/** The largest body that a collector takes, bytes: 16 kB hold a report, and a server has little to lose to a flood. */
export const MOST_REPORT_BYTES = 16_384;

/** Bytes of a report as it is sent: its JSON without white space, in UTF-8. */
export function reportBytes(report: Report): number {
  const text = jsonText(report);
  let bytes = 0;
  for (let i = 0; i < text.length; i++) bytes += bytesOf(text.charCodeAt(i));
  return bytes;
}

/** A UTF-16 unit in UTF-8; jsonText leaves halves of surrogate pairs only together, and a pair takes four bytes. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
}
