import {parseFragment, serialize} from 'parse5';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {wordpress as rules} from '../embed/editors/profiles/wordpress.js';
import {applyRules} from '../embed/editors/rules.js';
import {type Form, FORMS, snippetForms, type WidgetName, WIDGETS} from '../embed/editors/snippet-forms.js';
import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {type Post, type Role, startWordPress, type WordPress} from './word-press.js';

let portal: DemoPortal;
let site: WordPress;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
  site = await startWordPress(portal.url);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await portal?.stop();
}, 60_000);

const snippet = (form: Form, widget: WidgetName = 'banner') => snippetForms(widget, portal.url)[form];
/** The block in which an administrator pastes HTML; what is pasted without it is a classic paragraph. */
const htmlBlock = (html: string) => `<!-- wp:html -->${html}<!-- /wp:html -->`;

/** What a visitor of the post sees: the widget with its data, or nothing; and what our scripts said. */
async function visit({link}: Post, widget: WidgetName = 'banner') {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().includes('[ispeed]')) faults.push(message.text());
  });
  await page.goto(link);
  await page.waitForLoadState('networkidle');
  const seen = {
    widget: await shown(page, widget),
    text: await page.locator('main').innerText(),
    lang: await page.getAttribute('html', 'lang'),
    faults,
  };
  await page.close();
  return seen;
}

async function shown(page: Page, widget: WidgetName): Promise<string | undefined> {
  const content = page.locator(`ispeed-${widget}[commune="22366"] .widget`);
  return (await content.count()) === 1 ? content.innerText() : undefined;
}

const publish = (role: Role, content: string) => site.publish(role, content);

describe('a real WordPress with the loader in its theme', () => {
  it.each(WIDGETS)("shows %s by an administrator's element snippet", async (widget) => {
    const seen = await visit(await publish('quan-tri', htmlBlock(snippet('element', widget))), widget);
    expect(seen.widget).toMatch(/\S/);
    expect(seen.faults).toEqual([]);
  });

  it('keeps the slotted text inside the tag when it is pasted as classic text', async () => {
    const post = await publish('quan-tri', snippet('element'));
    expect(post.content.rendered).toMatch(
      /<ispeed-banner commune="22366">[^<]+<a [^>]+>speedtest\.vn<\/a>\./,
    );
    expect((await visit(post)).widget).toContain('MAU-22366');
  });

  it('speaks Vietnamese, as the loader says, though this WordPress was left in English', async () => {
    const seen = await visit(await publish('tac-gia', snippet('class')));
    expect(seen.lang).toBe('en-US');
    expect(seen.widget).toContain('Mỗi người đo ít nhất một lần mỗi tháng.');
  });

  it.each(WIDGETS)("shows %s by an author's div snippet", async (widget) => {
    const seen = await visit(await publish('tac-gia', snippet('div', widget)), widget);
    expect(seen.widget).toMatch(/\S/);
    expect(seen.faults).toEqual([]);
  });

  it.each(['class', 'link'] as const)("shows the banner by an author's %s snippet", async (form) => {
    const seen = await visit(await publish('tac-gia', snippet(form)));
    expect(seen.widget).toContain('MAU-22366');
    expect(seen.faults).toEqual([]);
  });

  it("takes the tag from an author's element snippet and leaves its text and link", async () => {
    const post = await publish('tac-gia', snippet('element'));
    expect(post.content.raw).not.toContain('ispeed-banner');
    const seen = await visit(post);
    expect(seen.widget).toBeUndefined();
    expect(seen.text).toContain('đo tốc độ Internet mỗi tháng một lần. Bản web: speedtest.vn.');
  });

  it('filters as the profile of its rules says, in every form and with what an author may not write', async () => {
    const forbidden =
      '<p class="a" onclick="x()" data-a="1" aria-label="b">chữ <script src="/x.js"></script><b>đậm</b></p>' +
      '<ispeed-banner>trong</ispeed-banner><form><input name="x">ô</form><svg><path d=""></path></svg>';
    for (const html of [...FORMS.map((form) => snippet(form)), forbidden]) {
      const {content} = await publish('tac-gia', html);
      expect(serialize(parseFragment(content.raw))).toBe(applyRules(html, rules));
    }
  });
});
