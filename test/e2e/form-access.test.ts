import {describe, expect, it} from 'vitest';

import {ServedSite} from '../embed/site/served-site.js';
import {axeFindings} from '../helpers/axe-findings.js';
import {
  type Audience,
  begin,
  fill,
  fillCitizen,
  fillOrganization,
  formPage,
  type FormVisit,
  goOn,
  send,
  visitForm,
  WRONG_CODE,
} from './form/form-visit.js';
import {narrowFindings} from './form/narrow-findings.js';
import {smallTargets} from './form/small-targets.js';

const LOOKS = [
  {colorScheme: 'light', forcedColors: 'none', without: []},
  {colorScheme: 'dark', forcedColors: 'none', without: []},
  // axe reads `-webkit-text-fill-color`, which forced colours leave as it was; what is painted is the system's own.
  {colorScheme: 'dark', forcedColors: 'active', without: ['color-contrast']},
] as const;

const served = new ServedSite();

/** What is wrong with a form as it stands there: light, dark, in forced colours, large, widely set, on a small phone. */
async function findings({page}: FormVisit): Promise<string[]> {
  const found: string[] = [];
  for (const look of LOOKS) {
    await page.emulateMedia(look);
    found.push(...(await axeFindings(page, look.without)));
  }
  await page.emulateMedia({colorScheme: 'light', forcedColors: 'none'});
  return [...found, ...(await narrowFindings(page)), ...(await smallTargets(page))];
}

/** Walks an audience's way through the form and looks at every state it meets. */
async function walk(audience: Audience): Promise<Record<string, string[]>> {
  const visit = await visitForm(served.browser, formPage(served.site, audience));
  const {page, form} = visit;
  const seen: Record<string, string[]> = {};
  const look = async (state: string) => void (seen[state] = await findings(visit));
  await look('start');
  await begin(visit);
  await look('form');
  const field = form.getByRole('combobox').first();
  await field.pressSequentially('nha trang');
  await form.getByRole('option').first().waitFor();
  await field.press('ArrowDown');
  await look('list open');
  await field.press('Escape');
  if (audience === 'citizen') await form.locator('[name=measured]').check();
  await form.locator('[part=submit]').click();
  await form.locator('#summary').waitFor();
  await look('errors');
  await (audience === 'citizen' ? walkCitizen(visit, look) : walkOrganization(visit, look));
  await page.context().setOffline(true);
  await send(visit, '#panel');
  await look('queued');
  await lookIntoOutbox(visit, look);
  await page.context().setOffline(false);
  await form.locator('.receipt').waitFor();
  await look('receipt');
  await form.getByRole('button', {name: 'Biên nhận trên máy này'}).click();
  await form.getByRole('button', {name: 'Xóa khỏi máy'}).click();
  await look('receipts');
  await visit.close();
  return seen;
}

/** What waits, with all open that can be opened. */
async function lookIntoOutbox({form}: FormVisit, look: (state: string) => Promise<void>): Promise<void> {
  await form.getByRole('button', {name: 'Xem nội dung'}).click();
  await form.getByRole('button', {name: 'Xóa'}).click();
  await form.getByRole('button', {name: 'Nhập tệp báo cáo đã tải'}).click();
  await form.locator('[type=file]').waitFor();
  await look('outbox');
}

async function walkCitizen(visit: FormVisit, look: (state: string) => Promise<void>): Promise<void> {
  const {form} = visit;
  await fillCitizen(visit);
  await fill(visit, {'measurement/measuredOn': '2026-02-01', 'measurement/download': '40500'});
  await form.locator('[part=submit]').click();
  await form.locator('[name^="confirmed/"]').first().waitFor();
  await look('slips asked about');
  for (const box of await form.locator('[name^="confirmed/"]').all()) await box.check();
}

async function walkOrganization(visit: FormVisit, look: (state: string) => Promise<void>): Promise<void> {
  await fillOrganization(visit, WRONG_CODE);
  await goOn(visit);
  await look('looked over');
  await visit.form.locator('[part=check] [part=submit]').click();
  await visit.form.locator('#summary').waitFor();
  await look('refused');
  await fill(visit, {'access-code': served.site.accessCode});
}

describe('every state of the form', () => {
  it.each([
    [
      'organization',
      [
        'start',
        'form',
        'list open',
        'errors',
        'looked over',
        'refused',
        'queued',
        'outbox',
        'receipt',
        'receipts',
      ],
    ],
    [
      'citizen',
      [
        'start',
        'form',
        'list open',
        'errors',
        'slips asked about',
        'queued',
        'outbox',
        'receipt',
        'receipts',
      ],
    ],
  ] as const)(
    'is accessible to a %s: axe in three looks, twice the size, spaced, thumbs',
    async (audience, states) => {
      const seen = await walk(audience);
      expect(Object.keys(seen)).toEqual(states);
      expect(seen).toEqual(Object.fromEntries(states.map((state) => [state, []])));
    },
    60_000,
  );

  it('is seen to be wrong once it is, so none of the searches is blind', async () => {
    const visit = await visitForm(served.browser, formPage(served.site, 'citizen'));
    await begin(visit);
    await visit.page.evaluate(() => {
      const root = document.querySelector('ispeed-self-report')!.shadowRoot!;
      root.querySelector('label')!.remove();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '.body p { color: #ccc; white-space: nowrap } .button { min-height: 0; height: 30px }',
      );
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    });
    const found = (await findings(visit)).join('\n');
    for (const words of ['label', 'color-contrast', 'sideways scroll', 'target Gửi báo cáo'])
      expect(found).toContain(words);
    await visit.close();
  }, 60_000);
});
