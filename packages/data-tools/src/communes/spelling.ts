import {foldText} from '@ispeed-widgets/contract';

/** The five tone marks: grave, acute, tilde, hook above, dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable whose only vowel is a last i: "Quí" and "Quý", "Mĩ" and "Mỹ" are two spellings of one word. */
const LAST_Y = /^(b|c|ch|d|đ|g|gh|h|k|kh|l|m|n|ng|nh|ph|qu|r|s|t|th|tr|v|x)y$/;

/**
 * Highland names come as Đắk, Đăk, Đak and Dak in the state's own lists of different years. Where a list has two
 * communes that differ by it alone, both fit and the name is refused as ambiguous.
 */
const FREE_WORD = /^dak$/;

/** Letters and digits of a name without accents, spaces, hyphens or apostrophes: what names are looked up by. */
export function nameKey(bare: string): string {
  return words(foldText(bare)).map(plainWord).join('');
}

/**
 * The name with its accents, the tone wherever it was put ("Hoà", "Hòa"), i for a last y. Two names of one key and
 * different spellings are different names: Văn Lang and Văn Lăng.
 */
export function spelling(bare: string): string {
  return words(bare.normalize('NFC').toLowerCase()).map(spelledWord).join('');
}

/** Whether a name was typed with accents, so that they tell something. */
export function hasAccents(text: string): boolean {
  return /[\p{M}đ]/u.test(text.normalize('NFD').toLowerCase());
}

/** Đắk in any spelling is not a sign that accents were typed: its marks are free. */
export function isSpelt(bare: string): boolean {
  return words(bare.normalize('NFC').toLowerCase()).some(
    (word) => hasAccents(word) && !FREE_WORD.test(foldText(word)),
  );
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');
}

function plainWord(word: string): string {
  return word.replace(/^0+(?=\d)/, '').replace(LAST_Y, (_, start: string) => `${start}i`);
}

function spelledWord(word: string): string {
  if (FREE_WORD.test(foldText(word))) return 'dak';
  const parts = word.normalize('NFD');
  const tone = (parts.match(TONES) ?? []).join('');
  return plainWord(parts.replace(TONES, '').normalize('NFC')) + tone;
}
