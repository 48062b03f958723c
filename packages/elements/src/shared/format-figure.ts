import {formatCount} from './format.js';
import {language} from './locale.js';

/** A figure with at most one decimal: `40,5` in Vietnamese, `40.5` in English. */
export function formatFigure(figure: number): string {
  const [whole, decimal] = (Math.round(figure * 10) / 10).toString().split('.');
  const counted = formatCount(Number(whole));
  return decimal === undefined ? counted : counted + (language() === 'vi' ? ',' : '.') + decimal;
}

/**
 * A share of a whole as a percentage: `95,8 %`; an empty text where the whole is nothing. As in the collector's
 * table, rounding makes neither all of almost all nor none of a few.
 */
export function formatRatio(part: number, whole: number): string {
  if (whole === 0) return '';
  const tenths = Math.round((part / whole) * 1000);
  const honest = part === whole || part === 0 ? tenths : Math.min(Math.max(tenths, 1), 999);
  return `${formatFigure(honest / 10)}\u00a0%`;
}
