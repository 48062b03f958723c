import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';

import {always, atFirst, type Dealt} from '../faulty-network/deal-faults.js';
import {FAULTS} from '../faulty-network/fault-kinds.js';
import {swallow} from '../faulty-network/faults/captive-portal.js';
import {status} from '../faulty-network/faults/statuses.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {inventCitizenActs} from '../outbox-run/act.js';
import {findFaults} from '../outbox-run/find-faults.js';
import {OutboxSite} from '../outbox-run/outbox-site.js';
import {OutboxRun} from '../outbox-run/run-outbox.js';

/*
 * Negative controls: what the runs with 40 and 500 reports would say if a network, or a form, were worse than they may
 * be. Each breaks one promise on purpose, and that one alone is found broken.
 */

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch(browserLaunch());
}, 60_000);

afterAll(() => browser?.close());

const carried = always('carried');

/** Six people at one tab. @returns the kinds of what went wrong, each once */
async function kindsOfFaults({
  next,
  script,
}: {
  readonly next: () => Dealt;
  readonly script?: () => void;
}): Promise<string[]> {
  const site = await OutboxSite.start({organizations: 1, next});
  const context = await browser.newContext();
  try {
    const run = new OutboxRun({
      site,
      context,
      acts: inventCitizenActs(6),
      wanted: 6,
      tabs: 1,
      factor: 30,
      deathEvery: Infinity,
      weatherEvery: Infinity,
      patience: 3_000,
      scripts: script ? [script] : [],
    });
    const faults = findFaults(await run.run());
    return [...new Set(faults.map((fault) => fault.split(':')[0]!))];
  } finally {
    await context.close();
    await site.stop();
  }
}

it('is green where nothing fails, and where answers are lost', async () => {
  expect(await kindsOfFaults({next: carried})).toEqual([]);
  expect(await kindsOfFaults({next: atFirst(3, always('lostAnswer', FAULTS.lostAnswer), carried)})).toEqual(
    [],
  );
}, 60_000);

it('turns red where a proxy swallows reports and makes up receipts', async () => {
  const next = atFirst(2, always('swallowed', swallow), carried);
  expect(await kindsOfFaults({next})).toEqual(['lost', 'wrong receipt']);
}, 60_000);

it('turns red where a form takes any answer with 200 for a receipt', async () => {
  const next = atFirst(2, always('captivePage', FAULTS.captivePage), carried);
  expect(await kindsOfFaults({next, script: trustAnySuccess})).toEqual(['lost', 'wrong receipt']);
}, 60_000);

it('turns red where each try has an id of its own', async () => {
  // Not a cut connection: there Chromium itself sends again, with the id it was given.
  const next = atFirst(2, always('noCors', FAULTS.noCors), carried);
  expect(await kindsOfFaults({next, script: newIdEachTime})).toContain('double');
}, 60_000);

it('turns red where reports wait for ever', async () => {
  expect(await kindsOfFaults({next: always('status', status(503))})).toEqual(['lost', 'stuck']);
}, 60_000);

/** Runs in the page, before the form. */
function trustAnySuccess(): void {
  const {fetch} = window;
  window.fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (init?.method !== 'POST' || !response.ok) return response;
    const text = await response.text();
    const {id} = JSON.parse(init.body as string) as {id: string};
    const receipt = JSON.stringify({id, code: 'K7M2-9QXA', receivedAt: new Date().toISOString()});
    return new Response(text.startsWith('{') ? text : receipt, {status: response.status});
  };
}

/** Runs in the page, before the form. */
function newIdEachTime(): void {
  const {fetch} = window;
  window.fetch = async (url, init) => {
    if (init?.method !== 'POST') return fetch(url, init);
    const report = JSON.parse(init.body as string) as {id: string};
    const id = report.id.slice(0, -6) + Math.floor(Math.random() * 900_000 + 100_000);
    const response = await fetch(url, {...init, body: JSON.stringify({...report, id})});
    const answer = (await response.json()) as object;
    return new Response(JSON.stringify({...answer, id: report.id}), {status: response.status});
  };
}
