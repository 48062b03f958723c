import {mkdtempSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type Site, startSite} from '../embed/site/start-site.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {
  begin,
  fill,
  fillOrganization,
  formPage,
  type FormVisit,
  send,
  WRONG_CODE,
} from './form/form-visit.js';
import {keptInBrowser} from './form/kept-in-browser.js';

/** A count that nothing else on the page could hold: what the draft keeps must be found, or the search is blind. */
const COUNT = '91357';

let site: Site;
let profile: string;
let context: BrowserContext;
let page: Page;
let visit: FormVisit;
/** What was kept, station by station; a wrong code is a secret too, for it may be another organisation's. */
const kept: Record<string, string> = {};

const look = async (station: string) => void (kept[station] = await keptInBrowser(page));

/** A code in every way it may be written: as printed, without hyphens, in small letters; the longest part of it too. */
function spellings(code: string): string[] {
  const bare = code.replaceAll('-', '');
  return [code, bare, code.toLowerCase(), bare.toLowerCase(), bare.slice(4, 14)];
}

function holds(text: string, codes: readonly string[]): string[] {
  return codes.flatMap(spellings).filter((code) => text.includes(code));
}

/** The bytes of all files of a folder: what the browser itself wrote down, sessions, autofill and caches included. */
function bytesOf(folder: string): Buffer {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name));
  return Buffer.concat(files.filter((file) => statSync(file).isFile()).map((file) => readFileSync(file)));
}

beforeAll(async () => {
  site = await startSite();
  profile = mkdtempSync(join(tmpdir(), 'ispeed-profile-'));
  context = await chromium.launchPersistentContext(profile, browserLaunch());
  page = await context.newPage();
  await page.goto(formPage(site, 'organization'));
  const form = page.locator('ispeed-self-report');
  visit = {page, form, faults: () => [], close: () => page.close()};
  await form.locator('[part=start]').waitFor();
}, 60_000);

afterAll(async () => {
  await context?.close();
  await site?.stop();
});

describe("an organisation's access code", {concurrent: false}, () => {
  it('goes through refusal, reload, the way back, no network and receipt', async () => {
    const {form} = visit;
    await begin(visit);
    await fillOrganization(visit, WRONG_CODE);
    await fill(visit, {'groups/vien-chuc/total': COUNT});
    await expect.poll(() => keptInBrowser(page)).toContain(COUNT);
    await look('typed');
    await send(visit, '#summary');
    await look('refused');
    await fill(visit, {'access-code': site.accessCode});
    await page.reload();
    await form.locator('form [name=access-code]').waitFor();
    expect(await form.locator('[name=access-code]').inputValue()).toBe('');
    await look('reloaded');
    await fill(visit, {'access-code': site.accessCode});
    await page.goto(site.publish({html: '<!doctype html><title>Trang khác</title>'}));
    await page.goBack();
    await form.locator('form [name=access-code]').waitFor();
    await look('gone away and back');
    await fillOrganization(visit, site.accessCode);
    await fill(visit, {'groups/vien-chuc/total': COUNT});
    await context.setOffline(true);
    await send(visit, '[part~=receipt]');
    await look('queued');
    await context.setOffline(false);
    await form.locator('.receipt').waitFor();
    await look('delivered');
  }, 60_000);

  it('is in no storage, cookie, cache, address or history at any station', () => {
    const codes = [WRONG_CODE, site.accessCode];
    const stations = ['typed', 'refused', 'reloaded', 'gone away and back', 'queued', 'delivered'];
    expect(Object.keys(kept)).toEqual(stations);
    for (const station of stations) expect(holds(kept[station]!, codes), station).toEqual([]);
    // The search is not blind: the draft and the waiting report are there.
    for (const station of ['typed', 'refused', 'reloaded', 'queued']) expect(kept[station]).toContain(COUNT);
    expect(holds(`x${site.accessCode.toLowerCase()}`, codes)).not.toEqual([]);
  });

  it("is in no attribute of the page, and offered to no browser's memory", async () => {
    await visit.form.getByRole('button', {name: 'Sửa báo cáo này'}).click();
    await fill(visit, {'access-code': site.accessCode});
    const html = await visit.form.evaluate((element) => element.shadowRoot!.innerHTML);
    expect(holds(html, [site.accessCode])).toEqual([]);
    expect(await visit.form.locator('[name=access-code]').getAttribute('autocomplete')).toBe('off');
    expect(html).toContain('vien-chuc');
  });

  it('is in no file that the browser wrote, where the draft is', async () => {
    await fill(visit, {'groups/vien-chuc/total': COUNT});
    await expect.poll(() => keptInBrowser(page)).toContain(COUNT);
    await context.close();
    const bytes = bytesOf(profile);
    const found = (text: string) =>
      [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')].some((form) => bytes.includes(form));
    expect([WRONG_CODE, site.accessCode].flatMap(spellings).filter(found)).toEqual([]);
    expect(found(COUNT)).toBe(true);
  });
});
