import {describe, expect, it} from 'vitest';

import {countCell, decimalCell} from './number-cell.js';

const count = countCell();
const decimal = decimalCell(100_000);

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

describe('decimalCell', () => {
  it.each([
    ['40,5', 40.5],
    ['40.55', 40.55],
    ['0', 0],
    ['7', 7],
    ['', undefined],
  ])('reads %j as %j', (text, value) => expect(decimal(text)).toEqual({ok: true, value}));

  it.each(['1.234', '1,234', '40,500', '1.234,5', '1,234,567', '-1', '.5', '5,', '40 Mbps', 'NaN', '100001'])(
    'refuses %j rather than guess',
    (text) => expect(decimal(text).ok).toBe(false),
  );

  it('says both readings of an ambiguous figure and how to write it', () => {
    const cell = decimal('1.234');
    expect(cell.ok || cell.message.vi).toMatch(/“1\.234” có thể là 1234 hoặc 1 phẩy 234.*Viết 1234/);
  });
});
