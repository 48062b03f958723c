/**
 * Rules about text that zod, the page's readers and the importers share. They are plain functions so that a
 * page gets them without zod.
 */

/**
 * Control, format (bidi overrides, zero-width, soft hyphen, tags), private-use and lone surrogate characters, the
 * two Unicode line separators, fillers and joiners that have no width, the blank Braille cell, non-characters.
 * None of them can be seen, so none of them may carry meaning. The two selectors that choose between the drawn
 * and the coloured form of a sign (U+FE0E, U+FE0F) may stay: a message for Zalo or Facebook lives on them.
 */
const INVISIBLE = /(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{DI}\p{NChar}\u2028\u2029\u2800]/u;

/** One visible line: NFC (TCVN 6909:2001), nothing invisible, not blank, no white space at either end. */
export function isLine(text: string): boolean {
  return isClear(text, text);
}

/** Like a line, but may hold line feeds (`\n`): a guide's step, a message ready to post, a report's note. */
export function isProse(text: string): boolean {
  return isClear(text, text.replace(/\n/g, ' '));
}

/** Where the first character that nobody can see stands (0-based UTF-16 index), or -1. */
export function invisibleAt(text: string): number {
  return text.search(INVISIBLE);
}

/** `flat` is the text without the characters that its kind may hold, each replaced by a space. */
function isClear(text: string, flat: string): boolean {
  return invisibleAt(flat) < 0 && text !== '' && text === text.trim() && text === text.normalize('NFC');
}
