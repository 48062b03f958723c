/** Characters that nobody sees and that copying from a web page or PDF brings along: zero-width, soft hyphen, marks of direction. */
const UNSEEN = /[\p{Cf}\p{DI}]/gu;

/** A cell's text as a person sees it: NFC, on one line, single spaces (no-break ones too), nothing unseen. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(UNSEEN, '')
    .replace(/ +/g, ' ')
    .trim();
}
