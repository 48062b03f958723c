/**
 * Rules about text that zod, the page's readers and the importers share. They are plain functions so that a
 * page gets them without zod.
 */

/**
 * Control, format (bidi overrides, zero-width, soft hyphen, tags), private-use and lone surrogate characters,
 * and the two Unicode line separators. None of them can be seen, so none of them may carry meaning.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;
const INVISIBLE_BUT_NEWLINE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/u;

/** One visible line: NFC (TCVN 6909:2001), nothing invisible, not blank, no white space at either end. */
export function isLine(text: string): boolean {
  return !INVISIBLE.test(text) && isTidy(text);
}

/** Like a line, but may hold line feeds (`\n`): a guide's step, a message ready to post, a report's note. */
export function isProse(text: string): boolean {
  return !INVISIBLE_BUT_NEWLINE.test(text) && isTidy(text);
}

/** Where the first character that nobody can see stands (0-based UTF-16 index), or -1. */
export function invisibleAt(text: string): number {
  return text.search(INVISIBLE);
}

function isTidy(text: string): boolean {
  return text !== '' && text === text.trim() && text === text.normalize('NFC');
}
