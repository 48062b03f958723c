/** A no-break space. */
const NBSP = '\u00a0';

/**
 * A ratio as Vietnamese text, `95,0 %`; empty where there is nobody to count. It is 100,0 only if it is everyone,
 * and 0,0 only if it is nobody, for the letters ask for 100 %.
 *
 * The space before % is a no-break space so that a spreadsheet keeps the cell as text: with a plain one, or none, a
 * Vietnamese one makes it a number, and one set to English may read 95,0 as 950.
 */
export function ratioText(part: number, whole: number): string {
  if (whole === 0) return '';
  const rounded = Math.round((part / whole) * 1000);
  const perMille = part === 0 ? 0 : part === whole ? 1000 : Math.min(Math.max(rounded, 1), 999);
  return `${Math.floor(perMille / 10)},${perMille % 10}${NBSP}%`;
}
