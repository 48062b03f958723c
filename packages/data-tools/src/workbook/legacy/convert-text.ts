import {decodeWord, markedWords} from './weigh-words.js';
import {LEGACY, type LegacyEncoding} from './legacy-encoding.js';
import {lettersAsBytes} from './letters-as-bytes.js';
import {isVietnameseSyllable} from './vietnamese-syllable.js';

/** What becomes of a text; `undefined` where it cannot be told which of two it is. */
export type Converted = string | undefined;

/** Runs of letters that an old encoding may have; a dash or quotation mark of Unicode between them stays. */
const RUN = /[\0-\u00FF\u0102\u0103\u0110\u0111\u01A0\u01A1\u01AF\u01B0\u0300\u0301\u0303\u0309\u0323₫]+/g;

/** Turns a text of a file that is all in an old encoding into Unicode. */
export function convertText(text: string, encoding: LegacyEncoding): Converted {
  if (!/[^\0-\x7F]/.test(text)) return text;
  return text.replace(RUN, (run) => LEGACY[encoding].decode(lettersAsBytes(run) ?? run));
}

/** The same in a file that has texts of both kinds: each text's words decide, and must agree. */
export function convertMixedText(text: string, encoding: LegacyEncoding): Converted {
  const words = markedWords(text);
  if (words.length === 0 || hasUnicodeWords(text)) return text;
  const isUnicode = words.every(isVietnameseSyllable);
  const isLegacy = words.every((word) => isVietnameseSyllable(decodeWord(word, encoding) ?? ''));
  if (isUnicode === isLegacy) return undefined;
  return isLegacy ? convertText(text, encoding) : text;
}

/** Whether a text has a word with letters that no old encoding has, such as ạ or ế. */
export function hasUnicodeWords(text: string): boolean {
  return markedWords(text).some((word) => lettersAsBytes(word) === undefined);
}
