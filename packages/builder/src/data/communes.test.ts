import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import type {Structure} from '@ispeed-widgets/data-tools';
import {describe, expect, it} from 'vitest';

import {communesOfStructure, communeText, searchCommunes} from './communes.js';

const file = fileURLToPath(new URL('../../../data-tools/data/2026-04.json', import.meta.url));
const all = communesOfStructure(JSON.parse(readFileSync(file, 'utf8')) as Structure);
const found = (query: string) => searchCommunes(all, query, 20).map(communeText);

describe('the search of communes', () => {
  it('knows the 3,321 of 2026', () => {
    expect(all.length).toBe(3321);
    expect(new Set(all.map(({code}) => code)).size).toBe(3321);
  });

  it('needs no accents, and puts names that begin so first', () => {
    expect(found('nha trang')[0]).toMatch(
      /^Phường Nha Trang, Tỉnh Khánh Ho[àÀ]|^Phường Nha Trang, Tỉnh Khánh Hòa/,
    );
    expect(found('NHA TRANG')).toEqual(found('nha trang'));
    expect(found('phường nha trang')[0]).toContain('(22366)');
  });

  it('finds a code', () => {
    expect(found('22366')[0]).toContain('Phường Nha Trang');
  });

  it('tells names that repeat apart by their province', () => {
    const same = found('tân tiến');
    expect(same.length).toBeGreaterThan(1);
    expect(new Set(same).size).toBe(same.length);
    expect(found('tân tiến gia lai').every((text) => text.includes('Gia Lai'))).toBe(true);
  });

  it('says nothing where nothing fits', () => {
    expect(found('qqqq')).toEqual([]);
  });
});
