import {expect, it} from 'vitest';

import {inventCitizenActs} from '../outbox-run/act.js';
import {ServedOutbox} from '../outbox-run/served-outbox.js';
import {Tab} from '../outbox-run/tab.js';
import {formText} from '../outbox-run/walk-form.js';

const FULL = 'Bộ nhớ của máy đã đầy';
const PATIENCE = {timeout: 30_000};

const served = new ServedOutbox();

it('sends online from a browser whose storage is full, and keeps what waits once there is room', async () => {
  const [first, second] = inventCitizenActs(2);
  const context = await served.browser.newContext();
  const tab = new Tab(context, {url: served.site.page('citizen'), clock: {factor: 30, shift: 0}});
  await tab.open();
  const session = await context.newCDPSession(tab.page);
  const {origin} = new URL(tab.page.url());
  await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: 1});
  expect((await tab.walk(first!.walk)).at).toBe('received');
  expect(await tab.page.evaluate(formText)).toContain(FULL);

  await context.setOffline(true);
  const held = await tab.walk(second!.walk);
  expect([held.at, held.text.split(FULL).length]).toEqual(['held', 2]);
  expect((await tab.outbox()).waiting).toEqual([]);

  await session.send('Storage.overrideQuotaForOrigin', {origin});
  // The page looks again when it is looked at.
  const look = () => tab.page.evaluate(() => void dispatchEvent(new Event('pageshow')));
  await expect
    .poll(
      () =>
        look()
          .then(() => tab.outbox())
          .then(({waiting}) => waiting.length),
      PATIENCE,
    )
    .toBe(1);
  await context.setOffline(false);
  await expect.poll(async () => (await tab.outbox()).waiting, PATIENCE).toEqual([]);
  const stored = await served.site.stored();
  expect([first!, second!].map(({says}) => stored.filter(({report}) => says(report)).length)).toEqual([1, 1]);
  expect(tab.uncaught).toEqual([]);
}, 120_000);
