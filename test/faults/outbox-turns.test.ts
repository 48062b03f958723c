import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {always, type Dealt} from '../faulty-network/deal-faults.js';
import {FAULTS} from '../faulty-network/fault-kinds.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {type Act, inventCitizenActs} from '../outbox-run/act.js';
import {findFaults} from '../outbox-run/find-faults.js';
import {OutboxSite} from '../outbox-run/outbox-site.js';
import {Tab} from '../outbox-run/tab.js';

/** A name that leads here, but that no browser takes for a safe place: a portal without https. */
const HTTP_HOST = 'cong.test';
const PATIENCE = {timeout: 120_000, interval: 500};

let browser: Browser;

beforeAll(async () => {
  const {args, ...launch} = browserLaunch();
  browser = await chromium.launch({
    ...launch,
    args: [...args, `--host-resolver-rules=MAP ${HTTP_HOST} 127.0.0.1`],
  });
}, 60_000);

afterAll(() => browser?.close());

interface Crowd {
  readonly host: string;
  readonly tabs: number;
  /** How many reports each tab writes. */
  readonly each: number;
  readonly next?: () => Dealt;
  readonly script?: () => void;
}

/** People write at many tabs of one browser without a network; then there is one. */
async function writeOffline({host, tabs: count, each, next = always('carried'), script}: Crowd) {
  const site = await OutboxSite.start({organizations: 1, next});
  const context = await browser.newContext();
  try {
    const url = site.page('citizen').replace('127.0.0.1', host);
    const options = {url, clock: {factor: 1, shift: 0}, scripts: script ? [script] : []};
    const tabs = Array.from({length: count}, () => new Tab(context, options));
    for (const tab of tabs) {
      await tab.open();
      // The form and its lists come while there is a network.
      await tab.walk({audience: 'citizen', steps: []});
    }
    const hasLocks = await tabs[0]!.page.evaluate(() => 'locks' in navigator);
    await context.setOffline(true);
    const acts = inventCitizenActs(count * each);
    const told = await Promise.all(tabs.map((tab, at) => write(tab, acts.slice(at * each, (at + 1) * each))));
    const kept = (await tabs[0]!.outbox()).waiting;
    await context.setOffline(false);
    await expect.poll(async () => (await tabs[0]!.outbox()).waiting.length, PATIENCE).toBe(0);
    const {network} = site;
    const posts = kept.map((id) => network.seen.filter((one) => one.id === id).length);
    const outcome = {said: acts, unsaid: [], receipts: new Map(), waiting: [], stored: await site.stored()};
    return {
      hasLocks,
      told: told.flat(),
      kept,
      posts,
      mostAtOnce: network.mostAtOnce,
      faults: findFaults(outcome),
    };
  } finally {
    await context.close();
    await site.stop();
  }
}

async function write(tab: Tab, acts: readonly Act[]): Promise<string[]> {
  const told: string[] = [];
  for (const act of acts) told.push((await tab.walk(act.walk)).at);
  return told;
}

describe.each([
  ['127.0.0.1', true],
  [HTTP_HOST, false],
])('ten tabs at http://%s (Web Locks: %s)', (host, locks) => {
  it('send 200 reports that were written offline, one at a time over all tabs', async () => {
    const {hasLocks, told, kept, posts, mostAtOnce, faults} = await writeOffline({host, tabs: 10, each: 20});
    expect(hasLocks).toBe(locks);
    expect(new Set(told)).toEqual(new Set(['kept']));
    expect(kept).toHaveLength(200);
    expect(faults).toEqual([]);
    expect(mostAtOnce).toBe(1);
    expect(Math.max(...posts)).toBeLessThanOrEqual(2);
  }, 400_000);
});

it('would see tabs that send at the same time', async () => {
  const next = always('drip', FAULTS.drip);
  const {mostAtOnce} = await writeOffline({
    host: '127.0.0.1',
    tabs: 3,
    each: 3,
    next,
    script: giveTurnsToAll,
  });
  expect(mostAtOnce).toBeGreaterThan(1);
}, 120_000);

/** Runs in the page, before the form: locks that lock nobody out. */
function giveTurnsToAll(): void {
  const request = (_name: string, _options: object, work: () => Promise<unknown>) => work();
  Object.defineProperty(navigator, 'locks', {value: {request}});
}
