import {describe, expect, it} from 'vitest';

import {deadlineOf, lastDayOf} from './deadline.js';

describe('a fixed deadline', () => {
  const schedule = {every: 'month', reportBefore: '2024-12-10'} as const;

  it('ends on the day before the first that is too late', () => {
    expect(deadlineOf(schedule, '2024-12-01')).toEqual({
      period: '2024-11',
      lastDay: '2024-12-09',
      daysLeft: 8,
    });
  });

  it('has no day left on the last, and is overdue after it', () => {
    expect(deadlineOf(schedule, '2024-12-09').daysLeft).toBe(0);
    expect(deadlineOf(schedule, '2024-12-10').daysLeft).toBe(-1);
    expect(deadlineOf(schedule, '2026-11-22').daysLeft).toBeLessThan(-700);
  });

  it('never names a month before the campaign', () => {
    expect(deadlineOf({...schedule, from: '2024-12'}, '2024-12-01').period).toBe('2024-12');
  });
});

describe('a monthly deadline on day 10', () => {
  const schedule = {every: 'month', reportDay: 10, from: '2026-08', until: '2026-12'} as const;

  it('counts day 10 itself as in time', () => {
    expect(deadlineOf(schedule, '2026-11-10')).toEqual({
      period: '2026-10',
      lastDay: '2026-11-10',
      daysLeft: 0,
    });
  });

  it('moves on to the running month on day 11', () => {
    expect(deadlineOf(schedule, '2026-11-11')).toEqual({
      period: '2026-11',
      lastDay: '2026-12-10',
      daysLeft: 29,
    });
  });

  it('asks for December in January of the next year', () => {
    expect(deadlineOf({every: 'month', reportDay: 10}, '2027-01-05')).toEqual({
      period: '2026-12',
      lastDay: '2027-01-10',
      daysLeft: 5,
    });
  });

  it('waits for the first month before the campaign begins', () => {
    const expected = {period: '2026-08', lastDay: '2026-09-10'};
    expect(deadlineOf(schedule, '2026-06-30')).toEqual({...expected, daysLeft: 72});
    // In its first days the month before is not part of the campaign.
    expect(deadlineOf(schedule, '2026-08-03')).toEqual({...expected, daysLeft: 38});
  });

  it('stays on the last month once the campaign is over', () => {
    expect(deadlineOf(schedule, '2027-03-15')).toEqual({
      period: '2026-12',
      lastDay: '2027-01-10',
      daysLeft: -64,
    });
  });

  it('writes a one-digit day with its zero', () => {
    expect(deadlineOf({every: 'month', reportDay: 5}, '2026-11-22').lastDay).toBe('2026-12-05');
  });
});

describe('a schedule without a deadline', () => {
  it('asks for the running month within the campaign', () => {
    expect(deadlineOf({every: 'month'}, '2026-11-22')).toEqual({period: '2026-11'});
    expect(deadlineOf({every: 'month', until: '2026-10'}, '2026-11-22')).toEqual({period: '2026-10'});
  });
});

describe('the last day of a month', () => {
  it.each([
    [{reportDay: 10}, '2026-12', '2027-01-10'],
    [{reportDay: 5}, '2026-01', '2026-02-05'],
    [{reportBefore: '2024-12-10'}, '2024-11', '2024-12-09'],
    [{reportBefore: '2025-01-01', from: '2024-11', until: '2024-11'}, '2024-11', '2024-12-31'],
    [{reportBefore: '2024-12-10'}, '2024-10', undefined],
    [{reportBefore: '2024-12-10'}, '2026-10', undefined],
    [{}, '2026-10', undefined],
  ])('with %j the report of %s is in time until %s', (schedule, period, expected) => {
    expect(lastDayOf({every: 'month', ...schedule}, period)).toBe(expected);
  });

  it('is that of the deadline for the month that is due, whatever the day', () => {
    for (const deadline of [{reportDay: 10}, {reportBefore: '2026-11-10'}, {}]) {
      for (let month = 1; month <= 12; month++) {
        const schedule = {every: 'month', from: '2026-03', until: '2026-10', ...deadline} as const;
        const {period, lastDay} = deadlineOf(schedule, `2026-${String(month).padStart(2, '0')}-10`);
        expect(lastDayOf(schedule, period)).toBe(lastDay);
      }
    }
  });
});
