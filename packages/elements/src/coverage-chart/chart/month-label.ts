import {formatMonth} from '../../shared/format.js';
import {language} from '../../shared/locale.js';

/** Number of the month and, below it, the year where it begins: twelve of them fit beside each other on a phone. */
export function monthLabel(months: readonly string[], index: number): string[] {
  const period = months[index] ?? '';
  const [year = '', month = ''] = period.split('-');
  const short = language() === 'vi' ? `T${Number(month)}` : formatMonth(period).slice(0, 3);
  return index === 0 || month === '01' ? [short, year] : [short];
}
