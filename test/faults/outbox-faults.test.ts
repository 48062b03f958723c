import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';

import {dealFaults} from '../faulty-network/deal-faults.js';
import {FAULTS} from '../faulty-network/fault-kinds.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {inventActs} from '../outbox-run/act.js';
import {findFaults} from '../outbox-run/find-faults.js';
import {OutboxSite} from '../outbox-run/outbox-site.js';
import {OutboxRun} from '../outbox-run/run-outbox.js';

/** More for a longer run: `OUTBOX_REPORTS=2000 npm run test:faults`. */
const REPORTS = Number(process.env['OUTBOX_REPORTS'] ?? 500);

let browser: Browser;
let site: OutboxSite;

beforeAll(async () => {
  browser = await chromium.launch(browserLaunch());
  // Each organisation reports once; half of the people are citizens.
  site = await OutboxSite.start({
    organizations: Math.ceil(REPORTS * 0.7),
    next: dealFaults({seed: 500, good: 28}),
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

it('loses, doubles and holds up none of 500 reports in 4 tabs while everything fails', async () => {
  const run = new OutboxRun({
    site,
    context: await browser.newContext(),
    acts: inventActs(site.filled),
    wanted: REPORTS,
    tabs: 4,
    factor: 30,
    deathEvery: 25,
    weatherEvery: 20,
    patience: 300_000,
  });
  const outcome = await run.run();
  const counts = site.network.count();
  console.log({...counts, ...run.weather, deaths: run.deaths, stored: outcome.stored.length});

  expect(findFaults(outcome)).toEqual([]);
  expect(run.uncaught).toEqual([]);
  // Tabs that were at it when enough were said finish.
  expect(outcome.said.length).toBeGreaterThanOrEqual(REPORTS);
  expect(Object.keys(counts).sort()).toEqual([...Object.keys(FAULTS), 'carried'].sort());
  expect(Math.min(run.weather.offline, run.weather.restarts, run.deaths)).toBeGreaterThan(3);

  // The check itself sees a report that is lost, one that is there twice, and one that waits.
  const [first, second] = outcome.said;
  const isOf = (number: number) => outcome.stored.find(({report}) => outcome.said[number]!.says(report))!;
  const stored = [...outcome.stored.filter((row) => row !== isOf(0)), {...isOf(1), id: 'x'}];
  expect(findFaults({...outcome, stored, waiting: ['y'], receipts: new Map()})).toEqual([
    `lost: ${first!.number}`,
    `double: ${second!.number}`,
    'stuck: y',
  ]);
}, 1_800_000);
