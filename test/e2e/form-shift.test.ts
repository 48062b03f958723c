import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';

import {ServedSite} from '../embed/site/served-site.js';
import {
  type Audience,
  begin,
  fill,
  fillOrganization,
  formPage,
  type FormVisit,
  goOn,
  send,
  visitForm,
  WRONG_CODE,
} from './form/form-visit.js';

const PHONE = {width: 360, height: 800};
const DESKTOP = {width: 1280, height: 720};

const served = new ServedSite();

interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Begins, and from then on notes every shift, also those within half a second of a press, which CLS leaves out. */
async function open(audience: Audience, viewport = PHONE): Promise<FormVisit> {
  const visit = await visitForm(served.browser, formPage(served.site, audience), {viewport});
  await begin(visit);
  await settled(visit.page);
  await visit.page.evaluate(() => {
    const noted: Shift[] = [];
    Object.assign(window, {noted});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.push(entry as unknown as Shift);
    }).observe({type: 'layout-shift'});
  });
  return visit;
}

/** Waits until what was done has been drawn and its shifts have been told. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
}

/** The sum of all shifts since the form was opened or this was asked last. */
async function shift({page}: FormVisit): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const {noted} = window as unknown as {noted: Shift[]};
    return noted.splice(0).reduce((sum, {value}) => sum + value, 0);
  });
}

async function wrong({form}: FormVisit): Promise<void> {
  await form.locator('form [part=submit]').click();
  await form.locator('#summary').waitFor();
  await expect.poll(() => form.evaluate(({shadowRoot}) => shadowRoot!.activeElement?.id)).toBe('summary');
}

describe('nothing moves in sight when errors appear', () => {
  it.each([
    {audience: 'organization', viewport: PHONE},
    {audience: 'organization', viewport: DESKTOP},
    {audience: 'citizen', viewport: PHONE},
    {audience: 'citizen', viewport: DESKTOP},
  ] as const)(
    '$audience at $viewport.width px: 0.000 with the shifts that CLS leaves out',
    async ({audience, viewport}) => {
      const visit = await open(audience, viewport);
      if (audience === 'citizen') await visit.form.locator('[name=measured]').check();
      await shift(visit);
      await wrong(visit);
      expect(await shift(visit)).toBe(0);
      // Other errors in the place of these.
      if (audience === 'citizen') await fill(visit, {'measurement/download': '40500'});
      else await fill(visit, {'groups/vien-chuc/total': '1.234'});
      await shift(visit);
      await wrong(visit);
      expect(await shift(visit)).toBe(0);
      await visit.close();
    },
    60_000,
  );

  it('a refusal that comes well after the press', async () => {
    const visit = await open('organization');
    const {page, form} = visit;
    await page.route('**/api/v1/reports', async (route) => {
      const answer = await route.fetch();
      await late(page);
      await route.fulfill({response: answer});
    });
    await fillOrganization(visit, WRONG_CODE);
    await goOn(visit);
    await shift(visit);
    await form.locator('[part=check] [part=submit]').click();
    await form.locator('#summary').waitFor();
    expect(await shift(visit)).toBe(0);
    await visit.close();
  }, 60_000);

  it('a report of the outbox that is received while a person types', async () => {
    const visit = await open('organization', DESKTOP);
    const {page, form} = visit;
    await fillOrganization(visit, served.site.accessCode);
    await page.context().setOffline(true);
    await send(visit, '#panel');
    await form.getByRole('button', {name: 'Gửi báo cáo khác'}).click();
    await fill(visit, {'groups/vien-chuc/total': '4'});
    await shift(visit);
    await page.context().setOffline(false);
    await form.getByText('Đã được nhận, mã biên nhận').waitFor();
    expect(await shift(visit)).toBe(0);
    // Unless its height is held, the box shrinks, so the count is not blind.
    await form.locator('[part=outbox]').evaluate((box) => (box.style.minBlockSize = ''));
    expect(await shift(visit)).toBeGreaterThan(0);
    await visit.close();
  }, 60_000);

  it('is seen to move where errors push the fields, so the count is not blind', async () => {
    const visit = await open('citizen');
    await visit.page.evaluate(() => {
      const body = document.querySelector('ispeed-self-report')!.shadowRoot!.querySelector('.body')!;
      const errors = document.createElement('p');
      errors.append('Chưa gửi được');
      body.prepend(errors);
    });
    expect(await shift(visit)).toBeGreaterThan(0);
    await visit.close();
  }, 60_000);
});

/** Lets half a second and more go by in the page, after which a shift no longer counts as a person's own. */
function late(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const start = performance.now();
        const wait = () => (performance.now() - start > 700 ? resolve() : requestAnimationFrame(wait));
        wait();
      }),
  );
}
