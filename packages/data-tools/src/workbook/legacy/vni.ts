/** Marks after a vowel: tones, then circumflex and breve alone and with a tone. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['ù', '\u0301'],
  ['ø', '\u0300'],
  ['û', '\u0309'],
  ['õ', '\u0303'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['á', '\u0302\u0301'],
  ['à', '\u0302\u0300'],
  ['å', '\u0302\u0309'],
  ['ã', '\u0302\u0303'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['é', '\u0306\u0301'],
  ['è', '\u0306\u0300'],
  ['ú', '\u0306\u0309'],
  ['ü', '\u0306\u0303'],
  ['ë', '\u0306\u0323'],
]);

/** Letters of one byte; ì and í are what they look like. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
]);

/** A vowel with a mark that it may bear, or a letter of one byte. */
const LETTER = /a[ùøûõïâáàåãäêéèúüë]|[eo][ùøûõïâáàåãä]|[uyôö][ùøûõï]|[ñôöæóòî]/gi;

/** Turns VNI (VNI-Times and its like, for Windows), its bytes taken for letters, into Unicode. */
export function fromVni(letters: string): string {
  return letters.replace(LETTER, (found) => {
    const [base = '', mark = ''] = found;
    const lower = base.toLowerCase();
    const plain = LETTERS.get(lower) ?? lower;
    const decoded = (plain + (MARKS.get(mark.toLowerCase()) ?? '')).normalize('NFC');
    return base === lower ? decoded : decoded.toUpperCase();
  });
}
