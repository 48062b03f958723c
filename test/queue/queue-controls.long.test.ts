import * as fc from 'fast-check';
import {afterEach, expect, it, vi} from 'vitest';

import type * as Kept from '../../packages/elements/src/self-report/late/outbox/kept.js';
import type * as PaceRules from '../../packages/elements/src/self-report/late/outbox/pace.js';
import type * as Queue from '../../packages/elements/src/self-report/late/outbox/queue.js';
import {loadQueueCode, type QueueCode} from './queue-code.js';
import {runSchedule} from './run-schedule.js';
import {schedules} from './schedule.js';

/*
 * The model must see what it is for: each of these breaks one rule of the queue, as others have broken theirs, and is
 * found out.
 */

const OUTBOX = '../../packages/elements/src/self-report/late/outbox';

afterEach(() => {
  vi.resetModules();
  for (const module of ['kept', 'pace', 'queue']) vi.doUnmock(`${OUTBOX}/${module}.js`);
});

/** Whether some schedule finds out broken code, by a fault that begins like this. */
async function isFoundOut(code: QueueCode, fault: string): Promise<boolean> {
  const property = fc.asyncProperty(schedules, async (schedule) => {
    const faults = await runSchedule(schedule, code);
    return !faults.some((one) => one.startsWith(fault));
  });
  return (await fc.check(property, {numRuns: 2_000, seed: 5, endOnFailure: true})).failed;
}

/** The code with a rule broken in one of its modules. */
async function broken<T extends object>(
  module: string,
  change: (rules: T) => Partial<T>,
): Promise<QueueCode> {
  vi.resetModules();
  vi.doMock(`${OUTBOX}/${module}.js`, async (original) => {
    const rules = await original<T>();
    return {...rules, ...change(rules)};
  });
  return loadQueueCode();
}

it('finds out a removal on status 200 without a receipt', async () => {
  const code = await loadQueueCode();
  const readAnswer: QueueCode['readAnswer'] = async (answer, id, now) => {
    const receipt = {id, code: 'K7M2-9QXA', receivedAt: '2026-10-05T01:00:00Z'};
    return answer.status === 200 ? {at: 'delivered', receipt} : code.readAnswer(answer, id, now);
  };
  expect(await isFoundOut({...code, readAnswer}, 'lost')).toBe(true);
});

it('finds out a lease that never ends', async () => {
  const code = await broken<typeof Queue>('queue', () => ({
    mayTakeTurn: (lease, holder) => lease === undefined || lease.holder === holder,
  }));
  expect(await isFoundOut(code, 'stuck')).toBe(true);
});

it('finds out that the oldest always goes first', async () => {
  const code = await broken<typeof Queue>('queue', ({nextStep}) => ({
    nextStep: (entries, context) =>
      nextStep(
        entries.map((entry) => ({...entry, place: undefined})),
        context,
      ),
  }));
  expect(await isFoundOut(code, 'stuck')).toBe(true);
});

it('finds out a pause that believes a clock set back', async () => {
  const code = await broken<typeof PaceRules>('pace', () => ({
    paceAt: (pace) => pace,
    untilTry: ({triedAt, pause, asked}, now) => Math.max(0, triedAt + Math.max(pause, asked) - now),
  }));
  expect(await isFoundOut(code, 'stuck')).toBe(true);
});

it('finds out a report that is deleted before it is sent', async () => {
  expect(await isFoundOut({...(await loadQueueCode()), isTakenFirst: true}, 'lost')).toBe(true);
});

it('finds out a try that writes back what its owner deleted', async () => {
  const code = await broken<typeof Kept>('kept', ({afterTry}) => ({
    afterTry: (entry, result) => (kept) =>
      result.at === 'queued' && !kept.entries.some(({id}) => id === entry.id)
        ? {...kept, entries: [...kept.entries, entry]}
        : afterTry(entry, result)(kept),
  }));
  expect(await isFoundOut(code, 'sent though its owner deleted it')).toBe(true);
});

it('finds out two ids for one act', async () => {
  const code = await loadQueueCode();
  const outboxPlace: QueueCode['outboxPlace'] = (report, kept, options) =>
    code.outboxPlace(
      report,
      kept.filter((entry) => entry.report.audience === 'organization'),
      options,
    );
  expect(await isFoundOut({...code, outboxPlace}, 'two ids')).toBe(true);
});

it('finds out a server that is asked before its pause is over', async () => {
  const code = await broken<typeof PaceRules>('pace', ({paceAfter}) => ({
    paceAfter: (pace, result, moment) => ({...paceAfter(pace, result, moment), asked: 0}),
  }));
  expect(await isFoundOut(code, "sent before the server's pause")).toBe(true);
});

it('finds out a tab that tries while it is offline', async () => {
  const code = await broken<typeof Queue>('queue', ({nextStep}) => ({
    nextStep: (entries, context) => nextStep(entries, {...context, isOnline: true}),
  }));
  expect(await isFoundOut(code, 'sent while offline')).toBe(true);
});
