/**
 * Codes that people read aloud and type from paper: receipts and access codes. 32 letters and digits without
 * 0/O and 1/I; the last one is a Luhn mod 32 check. It finds every single slip, and every swap of neighbours but
 * that of the alphabet's two ends, 2 and Z, which the method cannot tell apart.
 */
export const CODE_ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Spells random bytes as a code of `bytes.length + 1` characters in groups of four: `K7M2-9QXA`. */
export function spellCode(bytes: Uint8Array): string {
  let body = '';
  for (const byte of bytes) body += CODE_ALPHABET.charAt(byte % 32);
  return grouped(body + CODE_ALPHABET.charAt((32 - (luhn(body, 2) % 32)) % 32));
}

/** Whether a code's check character fits. Takes what `normalizeCode` returns. */
export function isCode(code: string): boolean {
  const body = code.replace(/-/g, '');
  return /^[2-9A-HJ-NP-Z]{2,}$/.test(body) && luhn(body, 1) % 32 === 0;
}

/** What a person typed, as a code: capitals, groups of four, without spaces. */
export function normalizeCode(typed: string): string {
  return grouped(typed.toUpperCase().replace(/[\s-]/g, ''));
}

function grouped(body: string): string {
  return body.replace(/(.{4})(?=.)/g, '$1-');
}

/** Sum of the letters' values, every second one doubled and its two digits in base 32 added, from the right. */
function luhn(body: string, lastFactor: 1 | 2): number {
  let factor: number = lastFactor;
  let sum = 0;
  for (let i = body.length - 1; i >= 0; i--) {
    const addend = factor * CODE_ALPHABET.indexOf(body.charAt(i));
    sum += Math.floor(addend / 32) + (addend % 32);
    factor = 3 - factor;
  }
  return sum;
}
