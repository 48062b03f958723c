const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
/** The last character that Unicode has room for. */
const LAST = 0x10ffff;

const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos|nbsp));/i;

/** Text with the character references decoded that addresses and snippets contain; others stay as they are. */
export function decodeReferences(text: string): string {
  return text.replace(new RegExp(REFERENCE, 'gi'), (reference) => {
    const [, hex, decimal, name] = REFERENCE.exec(reference) ?? [];
    if (name !== undefined) return NAMED[name.toLowerCase()]!;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point > 0 && point <= LAST ? String.fromCodePoint(point) : reference;
  });
}
