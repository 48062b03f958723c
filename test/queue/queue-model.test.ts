import * as fc from 'fast-check';
import {expect, it} from 'vitest';

import {loadQueueCode} from './queue-code.js';
import {runSchedule} from './run-schedule.js';
import {schedules} from './schedule.js';

const SCHEDULES = Number(process.env['ISPEED_SCHEDULES'] ?? 2_000);
const SEED = Number(process.env['ISPEED_SEED'] ?? 5);

it('loses nothing, doubles nothing, keeps nothing back, whatever happens', async () => {
  const code = await loadQueueCode();
  await fc.assert(
    fc.asyncProperty(schedules, async (schedule) => {
      expect(await runSchedule(schedule, code)).toEqual([]);
    }),
    {numRuns: SCHEDULES, seed: SEED},
  );
}, 300_000);
