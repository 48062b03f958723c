import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {HIDDEN_CHARACTERS} from './testing/hostile-values.js';
import {line} from './testing/text-arbitraries.js';
import {lineFault, proseFault} from './text-faults.js';
import {invisibleAt, isLine, isProse} from './text-rules.js';

const NFC = 'Khánh Hòa';
const NFD = NFC.normalize('NFD');

describe('a line', () => {
  it.each(['Nha Trang', 'Sở TT&TT', 'Đăk Lăk', 'x', '👉 Đo ngay', '❤️', 'a\u00a0b', '4G/5G', '<b>'])(
    'may be %j',
    (text) => {
      expect(isLine(text)).toBe(true);
    },
  );

  it('refuses every hidden character at its position', () => {
    for (const hidden of HIDDEN_CHARACTERS) {
      const fault = lineFault(`Nha${hidden}Trang`);
      expect(fault, JSON.stringify(hidden)).toEqual({code: 'invisible', expected: 4});
    }
  });

  it('finds a hidden character wherever it stands', () => {
    const hidden = fc.constantFrom(...HIDDEN_CHARACTERS);
    const property = fc.property(line, hidden, fc.nat(), (text, character, place) => {
      const characters = Array.from(text);
      const before = characters.slice(0, place % (characters.length + 1)).join('');
      expect(invisibleAt(before + character + text.slice(before.length))).toBe(before.length);
    });
    fc.assert(property, {seed: 20261122});
  });

  it('refuses decomposed text that looks the same', () => {
    expect(isLine(NFC)).toBe(true);
    expect(NFD).not.toBe(NFC);
    expect(lineFault(NFD)).toEqual({code: 'line'});
  });

  it.each(['', ' ', '\u00a0', '\u3000', ' Nha Trang', 'Nha Trang\u00a0'])(
    'refuses blank ends and blank text: %j',
    (text) => {
      expect(lineFault(text)).toEqual({code: 'line'});
    },
  );
});

describe('prose', () => {
  it('may hold line feeds where a line may not', () => {
    expect(isProse('Bước 1\n\nBước 2')).toBe(true);
    expect(lineFault('Bước 1\nBước 2')).toEqual({code: 'invisible', expected: 7});
  });

  it('refuses every other hidden character at its position', () => {
    for (const hidden of HIDDEN_CHARACTERS) {
      const expected = hidden === '\n' ? undefined : {code: 'invisible', expected: 7};
      expect(proseFault(`Bước\n1${hidden}2`), JSON.stringify(hidden)).toEqual(expected);
    }
  });

  it('refuses decomposed text and blank ends', () => {
    expect(proseFault(`a\n${NFD}`)).toEqual({code: 'prose'});
    expect(proseFault('a\n')).toEqual({code: 'prose'});
    expect(proseFault('\n')).toEqual({code: 'prose'});
  });
});
