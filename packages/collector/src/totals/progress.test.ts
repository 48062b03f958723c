import {expect, it} from 'vitest';

import {progressOf} from './progress.js';

it('ends the way to the deadline with today, and puts what came much later into its last day', () => {
  const report = {seq: 1, receiptCode: '', receivedAt: '', versions: 1, total: 1, installed: 1, measured: 1};
  const organization = {
    id: 'a',
    name: 'A',
    kind: 'other' as const,
    communeCode: undefined,
    reportsTo: undefined,
    isListed: true,
    hasCode: true,
    headcount: undefined,
  };
  const at = (firstAt: string) => ({...organization, report: {...report, firstAt}});
  const needs = {period: '2026-10', lastDay: '2026-11-10'};
  expect(progressOf([], {...needs, today: '2026-10-20'})).toEqual([
    {day: '2026-10-20', added: 0, reported: 0},
  ]);
  const days = progressOf([at('2026-11-02T17:30:00Z'), at('2027-10-01T00:00:00Z')], {
    ...needs,
    today: '2027-11-01',
  });
  // 17:30 UTC is the next day in Viet Nam.
  expect(days[2]).toEqual({day: '2026-11-03', added: 1, reported: 1});
  expect(days).toHaveLength(62);
  expect(days.at(-1)).toMatchObject({added: 1, reported: 2});
});
