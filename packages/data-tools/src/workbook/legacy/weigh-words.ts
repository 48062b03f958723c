import {LEGACY, LEGACY_ENCODINGS, type LegacyEncoding} from './legacy-encoding.js';
import {lettersAsBytes} from './letters-as-bytes.js';
import {isVietnameseSyllable} from './vietnamese-syllable.js';

/** Signs such as ¸ and © are letters in the old encodings. */
const WORD = /[A-Za-z\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** How many different words of texts speak for an encoding, and how many against. */
export interface Weight {
  readonly encoding: LegacyEncoding;
  /** Vietnamese syllables in this encoding, and none as they stand. */
  readonly pro: number;
  /** Vietnamese in neither. */
  readonly contra: number;
  /** Texts with a word that speaks for it. */
  readonly texts: readonly string[];
}

/** The words of a text that have letters beyond English; a sign alone (×, ²) is no word. */
export function markedWords(text: string): string[] {
  return (text.match(WORD) ?? []).filter((word) => /[^A-Za-z]/.test(word) && /[A-Za-z]/.test(word));
}

/** A word in an encoding; `undefined` where it has letters that no old encoding has. */
export function decodeWord(word: string, encoding: LegacyEncoding): string | undefined {
  const letters = lettersAsBytes(word);
  return letters === undefined ? undefined : LEGACY[encoding].decode(letters);
}

/** Weighs the encodings on all texts of a file, the likeliest first: a word or two prove nothing. */
export function weighWords(texts: Iterable<string>): Weight[] {
  const words = new Map<string, string>();
  for (const text of texts) {
    for (const word of markedWords(text)) if (!words.has(word)) words.set(word, text);
  }
  const strange = [...words].filter(
    ([word]) => !isVietnameseSyllable(word) && lettersAsBytes(word) !== undefined,
  );
  const weights = LEGACY_ENCODINGS.map((encoding): Weight => {
    const pro = strange.filter(([word]) => isVietnameseSyllable(decodeWord(word, encoding) ?? ''));
    const seen = new Set(pro.map(([, text]) => text));
    return {encoding, pro: pro.length, contra: strange.length - pro.length, texts: [...seen]};
  });
  return weights.sort((a, b) => b.pro - a.pro);
}

/** Whether the words of a file speak for an encoding loudly enough to say so. */
export function isLikely({pro, contra, texts}: Weight): boolean {
  return texts.length >= 2 && pro > contra && (pro >= 3 || contra === 0);
}
