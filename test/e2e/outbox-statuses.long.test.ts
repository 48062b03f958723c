import {expect, it} from 'vitest';

import {always, atFirst} from '../faulty-network/deal-faults.js';
import {MEND_STATUSES, RETRY_AFTERS, status, STATUSES} from '../faulty-network/faults/statuses.js';
import {type Act, inventCitizenActs} from '../outbox-run/act.js';
import {ServedOutbox} from '../outbox-run/served-outbox.js';
import {Tab} from '../outbox-run/tab.js';

const served = new ServedOutbox();

async function openTab(script?: () => void): Promise<Tab> {
  const options = {
    url: served.site.page('citizen'),
    clock: {factor: 30, shift: 0},
    scripts: script ? [script] : [],
  };
  const tab = new Tab(await served.browser.newContext(), options);
  await tab.open();
  return tab;
}

/** How many rows say what a person wanted to say. */
async function storedTimes({says}: Act): Promise<number> {
  return (await served.site.stored()).filter(({report}) => says(report)).length;
}

/** Answers the next report with that status until the form has taken it in; what comes after is carried. */
function answerOnce(code: number, at: number): void {
  const answer = always('status', status(code, RETRY_AFTERS[at % RETRY_AFTERS.length]));
  served.site.network.next = atFirst(1, answer, always('carried'));
}

it('keeps a report through each of 30 statuses, and delivers it once in the end', async () => {
  const tab = await openTab();
  const mended: readonly number[] = MEND_STATUSES;
  const acts = inventCitizenActs(STATUSES.length);
  for (const [at, code] of STATUSES.entries()) {
    const act = acts[at]!;
    answerOnce(code, at);
    const told = await tab.walk(act.walk);
    if (mended.includes(code)) {
      // Kept, and a person is told what the collector said; sent once more by them, it is taken.
      expect([code, told.at]).toEqual([code, 'wrong']);
      expect([code, await storedTimes(act)]).toEqual([code, 0]);
      expect([code, (await tab.outbox()).waiting.length]).toEqual([code, 1]);
      expect([code, (await tab.walk(act.walk)).at]).toEqual([code, 'received']);
    } else {
      expect(['kept', 'received']).toContain(told.at);
      await expect.poll(async () => (await tab.outbox()).waiting, {timeout: 30_000}).toEqual([]);
    }
    expect([code, await storedTimes(act)]).toEqual([code, 1]);
  }
  expect(served.site.network.count()).toEqual({status: 30, carried: 30});
  expect(tab.uncaught).toEqual([]);
  await tab.page.context().close();
}, 120_000);

it('would see a form that takes a refusal for the end of it', async () => {
  const tab = await openTab(dropOnAnyAnswer);
  const act = inventCitizenActs(99).at(-1)!;
  answerOnce(503, 0);
  expect((await tab.walk(act.walk)).at).toBe('received');
  expect((await tab.outbox()).waiting).toEqual([]);
  expect(await storedTimes(act)).toBe(0);
  await tab.page.context().close();
}, 60_000);

/** Runs in the page, before the form. */
function dropOnAnyAnswer(): void {
  const {fetch} = window;
  window.fetch = async (url, init) => {
    const response = await fetch(url, init);
    if (init?.method !== 'POST') return response;
    const {id} = JSON.parse(init.body as string) as {id: string};
    return new Response(JSON.stringify({id, code: 'K7M2-9QXA', receivedAt: new Date().toISOString()}));
  };
}
