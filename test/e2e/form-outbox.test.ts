import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {BrowserContext, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';

import {ServedSite} from '../embed/site/served-site.js';
import {
  type Audience,
  begin,
  fill,
  fillCitizen,
  fillOrganization,
  formPage,
  type FormVisit,
  send,
} from './form/form-visit.js';
import {isOnDisk, type KillableBrowser, startKillableBrowser} from './form/killable-browser.js';

const DAY_MS = 86_400_000;
/** A count that nothing else on the page could hold. */
const COUNT = '91357';
const RECEIPT = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/;

const served = new ServedSite();
let context: BrowserContext;

afterEach(() => context?.close());

/** A person with a phone of their own. */
async function newPerson(): Promise<void> {
  context = await served.browser.newContext({viewport: {width: 360, height: 800}});
  served.site.posts.length = 0;
}

/** Opens the form's page, on this day by the phone's clock. */
async function visit(audience: Audience, {daysAgo = 0} = {}): Promise<FormVisit> {
  const page = await context.newPage();
  // One clock for all pages of a context.
  await context.clock.setSystemTime(Date.now() - daysAgo * DAY_MS);
  await page.goto(formPage(served.site, audience));
  return visitOf(page);
}

async function visitOf(page: Page): Promise<FormVisit> {
  const form = page.locator('ispeed-self-report');
  await form.locator('[part=start], form').first().waitFor();
  return {page, form, faults: () => [], close: () => page.close()};
}

const bodies = () => served.site.posts.map(({body}) => JSON.parse(body) as Record<string, unknown>);
const boxOf = ({form}: FormVisit) => form.locator('[part=outbox]');

describe('a person who presses too often', () => {
  it('sends one report with five clicks in a moment, or with Enter held down', async () => {
    await newPerson();
    const {page, form} = await visit('citizen');
    await begin({page, form} as FormVisit);
    await fillCitizen({page, form} as FormVisit);
    await form.evaluate(({shadowRoot}) => {
      const button = shadowRoot!.querySelector<HTMLButtonElement>('form [part=submit]')!;
      for (let click = 0; click < 5; click++) button.click();
    });
    await form.locator('.receipt').waitFor();
    expect(served.site.posts).toHaveLength(1);
    // Another person's report is a second one, so the count is not blind.
    await form.getByRole('button', {name: 'Gửi báo cáo khác'}).click();
    await fillCitizen({page, form} as FormVisit);
    await form.locator('[name=consent]').focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('Enter', {delay: 0});
    await form.locator('.receipt').waitFor();
    expect(served.site.posts).toHaveLength(2);
  }, 60_000);

  it('is shown the check, not sent past it, by five clicks; five more send one report', async () => {
    await newPerson();
    const one = await visit('organization');
    await begin(one);
    await fillOrganization(one, served.site.accessCode);
    await one.form.locator('form [part=submit]').click({clickCount: 5});
    const sending = one.form.locator('[part=check] [part=submit]');
    await sending.waitFor();
    expect(served.site.posts).toHaveLength(0);
    await sending.click({clickCount: 5});
    await one.form.locator('.receipt').waitFor();
    expect(served.site.posts).toHaveLength(1);
  }, 60_000);
});

describe('a person without a network', () => {
  it('comes back days later: the month is kept, it is sent, and noted as late', async () => {
    await newPerson();
    const away = await visit('organization', {daysAgo: 45});
    await begin(away);
    const period = await away.form.locator('[name=period]').inputValue();
    await fillOrganization(away, served.site.accessCode);
    await context.setOffline(true);
    await send(away, '#panel');
    await boxOf(away).getByText('Chưa có mạng; sẽ tự gửi khi có mạng.').waitFor();
    await boxOf(away).getByText('Chưa gửi: 1').first().waitFor();
    await away.close();
    await context.setOffline(false);
    const back = await visit('organization');
    await boxOf(back).getByText('Báo cáo đã chờ 45 ngày.').waitFor();
    expect(served.site.posts).toEqual([]);
    await boxOf(back).locator('input').fill(served.site.accessCode);
    await boxOf(back).locator('input').press('Enter');
    await boxOf(back).getByText('Đã được nhận, mã biên nhận').waitFor();
    expect(bodies().map((body) => body['period'])).toEqual([period]);
    await boxOf(back).getByRole('button', {name: 'Biên nhận trên máy này'}).click();
    await back.form.getByRole('button', {name: 'Xem và in'}).click();
    await back.form.getByText('Ghi là nộp muộn.').waitFor();
  }, 60_000);

  it("keeps a citizen's day of measurement when it is sent by itself days later", async () => {
    await newPerson();
    const away = await visit('citizen', {daysAgo: 4});
    await begin(away);
    await fillCitizen(away);
    await away.form.locator('[name=measured]').check();
    const day = await away.form.locator('[name="measurement/measuredOn"]').getAttribute('max');
    await fill(away, {'measurement/measuredOn': day!, 'measurement/download': '40,5'});
    await context.setOffline(true);
    await send(away, '#panel');
    await away.close();
    await context.setOffline(false);
    const back = await visit('citizen');
    await boxOf(back).getByText('Đã được nhận, mã biên nhận').waitFor();
    const [sent] = bodies();
    expect(sent).toMatchObject({period: day!.slice(0, 7), measurement: {measuredOn: day, download: 40.5}});
    expect(served.site.posts).toHaveLength(1);
  }, 60_000);

  it('waits while the collector is away, and finds the receipt days later', async () => {
    await newPerson();
    const one = await visit('citizen');
    await one.page.route('**/api/v1/reports', (route) => route.abort('connectionrefused'));
    await begin(one);
    await fillCitizen(one);
    await send(one, '#panel');
    await boxOf(one).getByText('Báo cáo đã được lưu trên máy này').first().waitFor();
    await one.page.unroute('**/api/v1/reports');
    await boxOf(one).getByRole('button', {name: 'Gửi lại'}).click();
    const code = RECEIPT.exec(await one.form.locator('.receipt').innerText())![0];
    await one.close();
    const back = await visit('citizen');
    await back.form.getByRole('button', {name: 'Biên nhận trên máy này'}).click();
    await back.form.getByText(code).first().waitFor();
    expect(served.site.posts).toHaveLength(1);
    // On another phone there is none, so the look is not blind.
    await context.close();
    await newPerson();
    const stranger = await visit('citizen');
    expect(await stranger.form.getByRole('button', {name: 'Biên nhận trên máy này'}).count()).toBe(0);
  }, 60_000);
});

describe('a browser that ends badly', {concurrent: false}, () => {
  let profile: string;
  let running: KillableBrowser | undefined;

  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'ispeed-profile-'));
  });

  afterEach(async () => {
    await running?.kill();
    running = undefined;
  });

  afterAll(() => rmSync(profile, {recursive: true, force: true}));

  async function open(url: string): Promise<FormVisit> {
    running = await startKillableBrowser(profile);
    const page = await running.context.newPage();
    await page.goto(url);
    return visitOf(page);
  }

  it('brings back the draft and what waits after kill -9, and the form by the way back', async () => {
    served.site.posts.length = 0;
    const url = served.site.publish({
      html: await pageOf('organization'),
      headers: {'Cache-Control': 'max-age=60'},
    });
    const one = await open(url);
    await begin(one);
    await fillOrganization(one, served.site.accessCode);
    await running!.context.setOffline(true);
    await send(one, '#panel');
    await boxOf(one).getByText('Chưa gửi: 1').waitFor();
    await one.form.getByRole('button', {name: 'Gửi báo cáo khác'}).click();
    await fill(one, {'groups/vien-chuc/total': COUNT});
    await expect.poll(() => isOnDisk(profile, COUNT), {timeout: 30_000}).toBe(true);
    await running!.kill();

    const other = await open(url);
    await other.form.getByText('Đã khôi phục nội dung đang nhập dở.').waitFor();
    expect(await other.form.locator('[name="groups/vien-chuc/total"]').inputValue()).toBe(COUNT);
    await boxOf(other).getByText('Chưa gửi: 1').waitFor();
    await other.page.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => Object.assign(window, {cameBack: persisted}));
    });
    await fill(other, {'groups/vien-chuc/installed': '7'});
    await other.page.goto(served.site.publish({html: '<!doctype html><title>Trang khác</title>'}));
    // Playwright's own way back waits for a page that loads, and this one does not.
    await other.page.evaluate(() => history.back());
    await other.form.locator('form').first().waitFor();
    expect(await other.form.locator('[name="groups/vien-chuc/installed"]').inputValue()).toBe('7');
    expect(await other.page.evaluate(() => 'cameBack' in window && window.cameBack)).toBe(true);
    await boxOf(other).locator('input').fill(served.site.accessCode);
    await boxOf(other).getByRole('button', {name: 'Gửi', exact: true}).click();
    await boxOf(other).getByText('Đã được nhận, mã biên nhận').waitFor();
    expect(served.site.posts).toHaveLength(1);
  }, 90_000);
});

/** The form's page, as text. */
async function pageOf(audience: Audience): Promise<string> {
  return (await fetch(formPage(served.site, audience))).text();
}
