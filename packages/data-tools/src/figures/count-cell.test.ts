import {describe, expect, it} from 'vitest';

import {countCell} from './count-cell.js';

const count = countCell();

describe('countCell', () => {
  it.each([
    ['0', 0],
    ['300', 300],
    ['1234', 1234],
    ['', undefined],
  ])('reads %j as %j', (text, value) => expect(count(text)).toEqual({ok: true, value}));

  it.each(['1.234', '1,234', '12,5', '-3', '1 234', '3e2', '#N/A', '-', '０', '99999999999'])(
    'refuses %j rather than guess',
    (text) => expect(count(text).ok).toBe(false),
  );
});

it('says both readings of an ambiguous count and how to write it', () => {
  const cell = count('1.234');
  expect(cell.ok || cell.message.vi).toMatch(/“1\.234” có thể là 1234 hoặc 1 phẩy 234.*Viết 1234/);
});
