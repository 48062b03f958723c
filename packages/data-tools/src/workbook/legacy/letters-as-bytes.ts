/** Letters that Windows-1258 puts where Latin-1 has others: programs of a Vietnamese Windows hand texts over so. */
const BYTES = new Map(
  Object.entries({
    Ă: 0xc3,
    ă: 0xe3,
    Đ: 0xd0,
    đ: 0xf0,
    Ơ: 0xd5,
    ơ: 0xf5,
    Ư: 0xdd,
    ư: 0xfd,
    '₫': 0xfe,
    '\u0300': 0xcc,
    '\u0301': 0xec,
    '\u0303': 0xde,
    '\u0309': 0xd2,
    '\u0323': 0xf2,
  }),
);

/** The bytes that a text may have come from, as letters of Latin-1; `undefined` where it has letters of Unicode alone. */
export function lettersAsBytes(text: string): string | undefined {
  let letters = '';
  for (const letter of text) {
    const byte = letter <= '\u00FF' ? letter.charCodeAt(0) : BYTES.get(letter);
    if (byte === undefined) return undefined;
    letters += String.fromCharCode(byte);
  }
  return letters;
}
