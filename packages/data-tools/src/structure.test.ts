import {checkDocument, placesSchema} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {loadStructure, structureNames} from './node/load-structure.js';
import {placesOf, type Structure} from './structure.js';

function countCommunes(structure: Structure): number {
  const counts = structure.provinces.map(({code}) => placesOf(structure, {province: code})!.communes.length);
  return counts.reduce((sum, count) => sum + count);
}

describe('administrative structures', () => {
  it.each([
    ['2024-11', 63, 10_472],
    ['2025-07', 34, 3321],
    ['2026-04', 34, 3321],
  ])('has every province and commune of %s', (name, provinces, communes) => {
    const structure = loadStructure(name)!;
    expect(structure.provinces).toHaveLength(provinces);
    expect(countCommunes(structure)).toBe(communes);
  });

  it('makes a right places file of every province', () => {
    for (const structure of structureNames().map((name) => loadStructure(name)!)) {
      for (const {code} of structure.provinces) {
        expect(checkDocument(placesSchema, placesOf(structure, {province: code}))).toMatchObject({ok: true});
      }
    }
  });

  it('has no structure, province or district that does not exist', () => {
    const structure = loadStructure('2024-11')!;
    expect(loadStructure('../package')).toBeUndefined();
    expect(placesOf(structure, {province: '99'})).toBeUndefined();
    expect(placesOf(structure, {province: '56', district: 'Thị xã Hoài Nhơn'})).toBeUndefined();
  });
});
