import {expect, it} from 'vitest';

import {ratioText} from './ratio-text.js';

it.each([
  [190, 200, '95,0'],
  [1, 3, '33,3'],
  [2, 3, '66,7'],
  [0, 7, '0,0'],
  [7, 7, '100,0'],
  [9_999, 10_000, '99,9'],
  [1, 10_000, '0,1'],
])('says %d of %d as a share that is not rounded to all or nobody', (part, whole, figure) => {
  expect(ratioText(part, whole)).toBe(`${figure}\u00a0%`);
});

it('says nothing where there is nobody to count', () => {
  expect(ratioText(0, 0)).toBe('');
});
