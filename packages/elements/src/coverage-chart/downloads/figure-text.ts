import {language} from '../../shared/locale.js';
import type {FigureCell} from './figure-cell.js';

/**
 * A cell as text that no spreadsheet, whatever its locale, takes for another number: a count is bare digits, and a figure
 * with decimals carries its unit behind a no-break space, for `41.5` is 415 or the fifth of a month somewhere.
 */
export function figureText(cell: FigureCell): string {
  if (typeof cell === 'string') return cell;
  if ('count' in cell) return String(cell.count);
  // A sign before digits begins a formula somewhere.
  if ('words' in cell) return cell.words;
  const digits = String(cell.figure);
  return `${language() === 'vi' ? digits.replace('.', ',') : digits}\u00a0${cell.unit}`;
}
