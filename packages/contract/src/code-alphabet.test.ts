import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {CODE_ALPHABET, isCode, normalizeCode, spellCode} from './code-alphabet.js';

const codes = fc.uint8Array({minLength: 7, maxLength: 7}).map(spellCode);
const RUN = {seed: 20261122, numRuns: 100};

describe('a code', () => {
  it('is two groups of four without 0, O, 1 and I', () => {
    const property = fc.property(codes, (code) => {
      expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
      expect(isCode(code)).toBe(true);
    });
    fc.assert(property, RUN);
  });

  it('is found wrong at every single slip', () => {
    const property = fc.property(codes, fc.nat({max: 6}), (code, place) => {
      const index = place < 4 ? place : place + 1;
      for (const letter of CODE_ALPHABET) {
        const slip = code.slice(0, index) + letter + code.slice(index + 1);
        expect(isCode(slip)).toBe(slip === code);
      }
    });
    fc.assert(property, RUN);
  });

  it('is found wrong at every swap of neighbours but 2 with Z', () => {
    let swaps = 0;
    for (const a of CODE_ALPHABET) {
      for (const b of CODE_ALPHABET) {
        for (const before of ['', 'K']) {
          const code = spelledWith(`${before}${a}${b}M7`);
          const swapped = code.replace(a + b, b + a);
          const isBlind = a === b || a + b === '2Z' || a + b === 'Z2';
          expect(isCode(swapped), `${code} ${swapped}`).toBe(isBlind);
          swaps += Number(swapped !== code);
        }
      }
    }
    expect(swaps).toBe(2 * 32 * 31);
  });

  it('is understood as people type it', () => {
    const property = fc.property(codes, (code) => {
      expect(normalizeCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code);
      expect(normalizeCode(code.replace('-', ''))).toBe(code);
    });
    fc.assert(property, RUN);
  });

  it.each(['', '2', 'K7M2-9QX0', 'K7M2-9QXO', 'k7m2-9qxa', 'K7M2 9QXA'])('is not %j', (text) => {
    expect(isCode(text)).toBe(false);
  });

  it('of an access code may be longer', () => {
    const code = spellCode(new Uint8Array(11).fill(255));
    expect(code).toMatch(/^(.{4}-){2}.{4}$/);
    expect(isCode(code)).toBe(true);
  });
});

/** A body with its check character, without hyphens. */
function spelledWith(body: string): string {
  return spellCode(Uint8Array.from(body, (letter) => CODE_ALPHABET.indexOf(letter))).replace('-', '');
}
