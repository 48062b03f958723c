import type {SheetCell} from '../workbook/workbook.js';

/**
 * The code that a cell holds, text: "00123" where the format shows it so, "123" where Excel has dropped the zeros. A
 * number that shows as "22.366" is 22366.
 */
export function codeText({text, number}: SheetCell): string {
  const shown = text.replace(/[\s\p{Cf}]+/gu, '').replace(/^['’`]/, '');
  if (number === undefined || /^\d{5}$/.test(shown)) return shown;
  return Number.isInteger(number) && number >= 0 ? String(number) : shown;
}
