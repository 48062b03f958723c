import {describe, expect, it} from 'vitest';

import {loadStructure} from './node/load-structure.js';
import {placesFromWorkbook} from './places-from-workbook.js';
import {textWorkbook} from './reading/testing/text-workbook.js';
import {placesOf} from './structure.js';
import type {Table} from './table.js';

const KNOWN = placesOf(loadStructure('2024-11')!, {province: '52', district: 'Thị xã Hoài Nhơn'})!;
const HEADINGS = ['STT', 'Mã xã', 'Xã/Phường', 'Quận/Huyện', 'Mã giới thiệu'];
const ROWS = KNOWN.communes.map(({code, name, district = ''}, index) => {
  return [String(index + 1), code, name, district, `MAU-${code}`];
});
const rowWith = (row: number, column: number, text: string) =>
  ROWS[row]!.map((cell, index) => (index === column ? text : cell));
const run = (table: Table) => placesFromWorkbook(textWorkbook(table), {known: KNOWN});

describe('placesFromWorkbook', () => {
  it('takes a complete sheet without a warning', () => {
    const result = placesFromWorkbook(textWorkbook([HEADINGS, ...ROWS]), {known: KNOWN, sample: true});
    expect(result).toMatchObject({
      ok: true,
      value: {places: {sample: true, structure: '2024-11'}},
      warnings: [],
    });
    expect(result.ok && result.value.places.communes).toHaveLength(17);
  });

  it('keeps a referral code as typed and leaves a blank one out', () => {
    const result = run([HEADINGS, rowWith(0, 4, '=00 7/é#a'), rowWith(1, 4, ' ')]);
    const codes = result.ok ? result.value.places.communes.map(({referralCode}) => referralCode) : [];
    expect(codes).toEqual(['=00 7/é#a', undefined]);
  });

  it('matches by name where the sheet has no codes', () => {
    const result = run([HEADINGS, ...ROWS].map((row) => row.filter((_, index) => index !== 1)));
    expect(result.ok && result.value.places.communes.map(({code}) => code)).toEqual(
      KNOWN.communes.map(({code}) => code),
    );
  });

  it('warns of communes that the sheet leaves out, by name', () => {
    const result = run([HEADINGS, ...ROWS.slice(1)]);
    expect(result.ok && result.warnings[0]?.message.vi).toContain(`Thiếu 1 trong 17`);
    expect(result.ok && result.warnings[0]?.message.vi).toContain(KNOWN.communes[0]!.name);
  });

  it('warns of a referral code that two communes share', () => {
    const shared = run([HEADINGS, ...ROWS.slice(0, 3), rowWith(3, 4, ROWS[0]![4]!), ...ROWS.slice(4)]);
    expect(shared).toMatchObject({ok: true, warnings: [{row: 5, column: 'Mã giới thiệu'}]});
  });

  it.each([
    ['a commune of another district', rowWith(0, 1, '22366'), 'Mã xã'],
    ['a commune that is there already', ROWS[1]!, 'Mã xã'],
    ['a code with white space at its end', rowWith(0, 4, 'A1 '), 'Mã giới thiệu'],
    ['a code with an invisible character', rowWith(0, 4, 'A\u200B1'), 'Mã giới thiệu'],
  ])('refuses %s by row and column', (_, row, column) => {
    expect(run([HEADINGS, ROWS[1]!, row])).toMatchObject({ok: false, issues: [{row: 3, column}]});
  });
});
