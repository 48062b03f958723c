import {describe, expect, it} from 'vitest';

import {foldText} from './fold-text.js';

describe('foldText', () => {
  it('makes the two spellings of a province one', () => {
    expect(foldText('Khánh Hoà')).toBe(foldText('Khánh Hòa'));
  });

  it('finds what a person types without accents', () => {
    expect(foldText('  Phường  Đống Đa ')).toBe('phuong dong da');
  });
});
