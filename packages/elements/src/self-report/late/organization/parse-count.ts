/** A count as typed: a whole number, or why it is none. */
export type TypedCount = number | 'empty' | 'separated' | 'invalid';

/**
 * Reads a count of people. `1.234` is never guessed: it is a thousand to one reader and a fraction to the next.
 *
 * @returns `separated` for digits with points, commas or spaces in them
 */
export function parseCount(typed: string): TypedCount {
  const text = typed.trim();
  if (text === '') return 'empty';
  if (/^\d+$/.test(text)) return Number(text);
  return /^\d[\d.,\s]*$/.test(text) ? 'separated' : 'invalid';
}
