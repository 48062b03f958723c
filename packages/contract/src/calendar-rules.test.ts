import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  isMoment,
  isMonth,
  monthOf,
  vietNamDay,
} from './calendar-rules.js';

describe('a day', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '2026-12-31'])('may be %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-32',
    '2026-1-1', '22/11/2026', '2026-11-22T00:00:00Z', '2026-11-22 ', '2026-11-22\n', '+010000-01-01', '٢٠٢٦-11-22', '',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  }); // prettier-ignore
});

describe('a month', () => {
  it.each(['2026-01', '2026-12'])('may be %s', (text) => expect(isMonth(text)).toBe(true));

  it.each(['2026-00', '2026-13', '2026-1', '11-2026', '2026-11-22', '2026/11', ''])('is not %j', (text) => {
    expect(isMonth(text)).toBe(false);
  });
});

describe('a moment', () => {
  it.each(['2026-11-22T08:00:00Z', '2026-11-22T23:59:59.999Z'])('may be %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    '2026-11-22T24:00:00Z', '2026-11-22T08:60:00Z', '2026-11-22T08:00:60Z', '2026-02-30T08:00:00Z',
    '2026-11-22T08:00:00+07:00', '2026-11-22T08:00:00', '2026-11-22T08:00:00.Z', '2026-11-22 08:00:00Z',
    `2026-11-22T08:00:00.${'1'.repeat(10)}Z`,
  ])('is not %j', (text) => {
    expect(isMoment(text)).toBe(false);
  }); // prettier-ignore
});

describe("Viet Nam's day", () => {
  it('begins seven hours before the day of UTC', () => {
    expect(vietNamDay(Date.UTC(2026, 10, 22, 16, 59, 59, 999))).toBe('2026-11-22');
    expect(vietNamDay(Date.UTC(2026, 10, 22, 17))).toBe('2026-11-23');
  });

  it('turns the year and the leap day in time', () => {
    expect(vietNamDay(Date.UTC(2026, 11, 31, 17))).toBe('2027-01-01');
    expect(vietNamDay(Date.UTC(2024, 1, 28, 17))).toBe('2024-02-29');
  });
});

describe('reckoning with days and months', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-06', -18, '2024-12'],
    ['2026-06', 31, '2029-01'],
    ['2026-06', 0, '2026-06'],
  ])('%s and %i months is %s', (month, count, expected) => {
    expect(addMonths(month, count)).toBe(expected);
  });

  it('comes back to the month it left', () => {
    const month = fc.date({min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true});
    const property = fc.property(month, fc.integer({min: -1000, max: 1000}), (date, count) => {
      const from = monthOf(date.toISOString());
      const to = addMonths(from, count);
      expect(isMonth(to)).toBe(true);
      expect(addMonths(to, -count)).toBe(from);
    });
    fc.assert(property, {seed: 20261122});
  });

  it('counts days over a leap day and a year end', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-12-10', '2026-11-30')).toBe(-10);
    expect(daysBetween('2026-12-10', '2026-12-10')).toBe(0);
  });
});
