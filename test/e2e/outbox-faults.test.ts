import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';

import {dealFaults} from '../faulty-network/deal-faults.js';
import {FAULTS} from '../faulty-network/fault-kinds.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {inventActs} from '../outbox-run/act.js';
import {findFaults} from '../outbox-run/find-faults.js';
import {OutboxSite} from '../outbox-run/outbox-site.js';
import {OutboxRun} from '../outbox-run/run-outbox.js';

let browser: Browser;
let site: OutboxSite;

beforeAll(async () => {
  [browser, site] = await Promise.all([
    chromium.launch(browserLaunch()),
    OutboxSite.start({organizations: 30, next: dealFaults({seed: 40, good: 12})}),
  ]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

it('loses, doubles and holds up none of 40 reports in 2 tabs while everything fails', async () => {
  const context = await browser.newContext();
  const run = new OutboxRun({
    site,
    context,
    acts: inventActs(site.filled),
    wanted: 40,
    tabs: 2,
    factor: 40,
    deathEvery: 12,
    weatherEvery: 8,
    patience: 60_000,
  });
  const outcome = await run.run();
  expect(findFaults(outcome)).toEqual([]);
  expect(run.uncaught).toEqual([]);
  // Tabs that were at it when enough were said finish.
  expect(outcome.said.length).toBeGreaterThanOrEqual(40);
  expect(Object.keys(site.network.count()).sort()).toEqual([...Object.keys(FAULTS), 'carried'].sort());
}, 180_000);
