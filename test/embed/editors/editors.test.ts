import {type Browser, chromium, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from '../../helpers/demo-portal.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';
import type {Editor} from './editor.js';
import {openEditors} from './editors.js';
import rungs from './rungs.json' with {type: 'json'};
import {type Form, FORMS, snippetForms, type WidgetName, WIDGETS} from './snippet-forms.js';
import {openThemedPortal, type Theme, type ThemedPortal} from './themed-portal.js';

const NAMES = [
  'wordpress',
  'nukeviet',
  'drupal',
  'joomla',
  'liferay',
  'sharepoint',
  'tinymce',
  'ckeditor',
] as const;
type EditorName = (typeof NAMES)[number];

let files: DemoPortal;
let portal: ThemedPortal;
let browser: Browser;
let editors: Readonly<Record<string, Editor>>;

beforeAll(async () => {
  [files, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
  // Files and pages are of two origins, as where the province holds the files and a commune the page.
  portal = await openThemedPortal(
    `<script defer src="${files.url}/v1/ispeed.js" data-src="${files.url}/data/khanh-hoa-2026/campaign.json"></script>`,
  );
  editors = await openEditors(browser);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  portal?.close();
  await files?.stop();
});

/** Snippets as an author pastes them, after the editor's rules. */
function pasted(editor: EditorName, snippets: readonly string[]): Promise<string[]> {
  return Promise.all(snippets.map((html) => editors[editor]!.clean(html)));
}

const snippet = (form: Form, widget: WidgetName) => snippetForms(widget, files.url)[form];

/** A page with a section for each content, once nothing is loading any more. */
async function visit<T>(
  contents: readonly string[],
  theme: Theme,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.goto(portal.publish(contents, theme));
  await page.waitForLoadState('networkidle');
  const seen = await look(page);
  await page.close();
  return seen;
}

/** Says in which sections a widget stands with its data, for the commune that the snippet names. */
const expectMounted = (contents: readonly string[], expected: readonly boolean[]) =>
  visit(contents, 'with the loader', async (page) => {
    const sections = await page.locator('main > section').all();
    // Those far down the page come once they are near.
    for (const section of sections) await section.scrollIntoViewIfNeeded();
    await expect.poll(() => Promise.all(sections.map(shows)), {timeout: 15_000}).toEqual(expected);
  });

async function shows(section: Locator): Promise<boolean> {
  const widget = section.locator(
    ':is(ispeed-banner, ispeed-install-guide, ispeed-coverage-chart, ispeed-self-report)',
  );
  const content = widget.and(section.locator('[commune="22366"]')).locator('.widget');
  return (await content.count()) === 1 && (await content.innerText()).trim() !== '';
}

describe.each(NAMES)('what %s leaves of a snippet', (name) => {
  const {mounts, rung, frame} = rungs[name];

  it('mounts the widget in the forms that the table of rungs says, with the loader in the theme', async () => {
    const forms = await pasted(
      name,
      FORMS.map((form) => snippet(form, 'banner')),
    );
    await expectMounted(
      forms,
      FORMS.map((form) => mounts.includes(form)),
    );
    expect(mounts).toContain(rung);
    expect(['div', 'class', 'link']).toContain(rung);
  });

  it('mounts all four widgets in the form that this host is advised', async () => {
    const four = await pasted(
      name,
      WIDGETS.map((widget) => snippet(rung as Form, widget)),
    );
    await expectMounted(four, [true, true, true, true]);
  });

  it('leaves of a frame what the table says', async () => {
    const [left] = await pasted(name, [snippet('iframe', 'banner')]);
    expect(frameIn(left!)).toBe(frame);
  });

  it('leaves text to read and a link to follow in every form, without the loader', async () => {
    const forms = await pasted(
      name,
      FORMS.map((form) => snippet(form, 'banner')),
    );
    const left = await visit(forms, 'without the loader', (page) =>
      page.locator('main > section').all().then(all(remains)),
    );
    expect(left.map(({words, links}) => words > 3 && links > 0)).toEqual(FORMS.map(() => true));
  });
});

/** What became of a pasted frame; TinyMCE takes every right from it. */
function frameIn(html: string): string {
  const [frame] = /<iframe[^>]*>/.exec(html) ?? [];
  if (frame === undefined) return 'gone';
  if (!frame.includes(' src=')) return 'without address';
  return frame.includes('sandbox=""') ? 'without scripts' : 'whole';
}

const all =
  <T>(look: (section: Locator) => Promise<T>) =>
  (sections: readonly Locator[]) =>
    Promise.all(sections.map(look));

const remains = async (section: Locator) => ({
  words: (await legible(section)).split(/\s+/).length,
  links: await section.locator('a[href^="http"]:visible').count(),
});

/** What can be read: the words, and those that stand for a picture. */
async function legible(section: Locator): Promise<string> {
  const pictures = await section.locator('img').all();
  const words = [section.innerText(), ...pictures.map((picture) => picture.getAttribute('alt'))];
  return (await Promise.all(words)).join(' ').trim();
}

describe('the check of the editors', () => {
  it('sees a div that lost its attributes as not mounted, and a section without words or link as empty', async () => {
    const div = snippet('div', 'banner');
    const bare = div.replace(/ data-\w+="[^"]*"/g, '');
    await expectMounted([div, bare], [true, false]);
    const left = await visit(['<ispeed-banner></ispeed-banner>'], 'without the loader', (page) =>
      page.locator('main > section').all().then(all(remains)),
    );
    expect(left).toEqual([{words: 1, links: 0}]);
  });
});
