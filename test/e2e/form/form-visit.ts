import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';

import {CAMPAIGN, SCHOOL, type Site} from '../../embed/site/start-site.js';
import {watchPage} from '../../helpers/watch-page.js';

/** A form on a portal's page that has something above it and something below, and a person before it. */
export interface FormVisit {
  readonly page: Page;
  readonly form: Locator;
  readonly faults: () => string[];
  close(): Promise<void>;
}

export type Audience = 'organization' | 'citizen';

/** An access code whose check fits, and it is nobody's: spelt from the bytes 0, 7, 14, … */
export const WRONG_CODE = '29GP-W5CK-SZ8F-NV4Q';

/** What an organisation fills in; the access code is its visit's affair. */
export const COUNTS: Readonly<Record<string, string>> = {
  'groups/vien-chuc/total': '40',
  'groups/vien-chuc/installed': '38',
  'groups/vien-chuc/measured': '30',
};

/** Puts the page on the portal and tells its address. It follows the phone's wish for dark. */
export function formPage(site: Site, audience: Audience): string {
  return site.publish({
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng mẫu</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<style>body { margin: 8px }</style>
<script defer src="${site.release()}/ispeed.js" data-src="${CAMPAIGN}"></script></head><body>
<main><h1>Cổng mẫu</h1><p>Chữ ở trên.</p>
<ispeed-self-report audience="${audience}"></ispeed-self-report>
<p id="below">Chữ ở dưới.</p></main></body></html>`,
  });
}

/** Opens the page and waits until the widget offers to begin. */
export async function visitForm(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<FormVisit> {
  const context = await browser.newContext({viewport: {width: 360, height: 800}, ...options});
  const page = await context.newPage();
  const {faults} = await watchPage(page);
  await page.goto(url);
  const form = page.locator('ispeed-self-report');
  await form.locator('[part=start], form').first().waitFor();
  return {page, form, faults, close: () => context.close()};
}

/** Begins, and waits for the form. */
export async function begin({form}: FormVisit): Promise<void> {
  await form.locator('[part=start]').click();
  await form.locator('form').waitFor();
}

/** Types into fields by their names. */
export async function fill({form}: FormVisit, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await form.locator(`[name="${name}"]`).fill(value);
}

/** Fills in all that a school must say. */
export async function fillOrganization(visit: FormVisit, accessCode: string): Promise<void> {
  await fill(visit, {organization: SCHOOL, 'access-code': accessCode, ...COUNTS});
}

/** Fills in all that a citizen must say who has not measured. */
export async function fillCitizen(visit: FormVisit): Promise<void> {
  await fill(visit, {communeCode: '22366'});
  // Leaving the field closes its list, which lies over the next questions.
  await visit.form.locator('[name=communeCode]').press('Tab');
  await visit.form.locator('[name=network][value=mobile]').check();
  await visit.form.locator('[name=installed][value=yes]').check();
  await visit.form.locator('[name=consent]').check();
}

/** Sends what the form holds, past the page on which it is looked over if there is one; waits for what comes of it. */
export async function send(visit: FormVisit, outcome: string): Promise<void> {
  const {form} = visit;
  if (await goOn(visit, outcome)) await form.locator('[part=check] [part=submit]').click();
  await form.locator(outcome).waitFor();
}

/** Goes on from the form; true if what it holds is now to be looked over, false if that outcome is there already. */
export async function goOn({form}: FormVisit, outcome = '#summary'): Promise<boolean> {
  await form.locator('form [part=submit]').click();
  await form.locator(`[part=check], ${outcome}`).first().waitFor();
  return (await form.locator('[part=check]').count()) > 0;
}
