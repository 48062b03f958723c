/**
 * A share in thousandths, undefined where there is nobody to count. It is 1000 only if it is everyone, and 0 only if it
 * is nobody, for the letters ask for 100 %.
 */
export function perMille(part: number, whole: number): number | undefined {
  if (whole === 0) return undefined;
  if (part === 0) return 0;
  return part === whole ? 1000 : Math.min(Math.max(Math.round((part / whole) * 1000), 1), 999);
}
