/**
 * Codes that people read aloud and type from paper: receipts and access codes. 32 letters and digits without
 * 0/O and 1/I; the last one is a Luhn mod 32 check that finds every single slip and every swap of neighbours
 * but one.
 */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Spells random bytes as a code of `bytes.length + 1` characters in groups of four: `K7M2-9QXA`. */
export function spellCode(bytes: Uint8Array): string {
  const body = Array.from(bytes, (byte) => CODE_ALPHABET[byte % 32]).join('');
  const checked = body + CODE_ALPHABET[(32 - (luhn(body, 2) % 32)) % 32];
  return checked.replace(/(.{4})(?=.)/g, '$1-');
}

/** Whether a code's check character fits. Takes what `normalizeCode` returns. */
export function isCode(code: string): boolean {
  const body = code.replaceAll('-', '');
  return /^[2-9A-HJ-NP-Z]{2,}$/.test(body) && luhn(body, 1) % 32 === 0;
}

/** What a person typed, as a code: capitals, groups of four, without spaces. */
export function normalizeCode(typed: string): string {
  const body = typed.toUpperCase().replace(/[\s-]/g, '');
  return body.replace(/(.{4})(?=.)/g, '$1-');
}

function luhn(text: string, lastFactor: 1 | 2): number {
  let factor = lastFactor as number;
  let sum = 0;
  for (const letter of [...text].reverse()) {
    const addend = factor * CODE_ALPHABET.indexOf(letter);
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = 3 - factor;
  }
  return sum;
}
