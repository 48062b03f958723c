/** A figure as typed: a number, or why it is none. */
export type TypedFigure = number | 'empty' | 'unclear' | 'invalid';

/**
 * Reads a speed or a time as the app shows it, with a decimal comma or point: `40,5` and `40.5` are the same.
 *
 * @returns `unclear` where the sign may as well part thousands: `1.234`, `1,234`, `1.234,5`
 */
export function parseFigure(typed: string): TypedFigure {
  const text = typed.trim();
  if (text === '') return 'empty';
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) return 'unclear';
  if (/^\d+([.,]\d+)?$/.test(text)) return Number(text.replace(',', '.'));
  return /^\d[\d.,\s]*$/.test(text) ? 'unclear' : 'invalid';
}
