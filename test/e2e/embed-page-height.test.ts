import {buildSync} from 'esbuild';
import {readdirSync, readFileSync} from 'node:fs';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const QUERY = 'widget=install-guide&src=/data/khanh-hoa-2026/campaign.json';
const DIST = 'packages/elements/dist';

/** The follower as the loader's late file has it. */
const FOLLOWER = buildSync({
  entryPoints: ['packages/elements/src/embed/frame-height.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'follower',
}).outputFiles[0]!.text;
/** A follower that asks nobody who they are: what the checks are for. */
const CREDULOUS = `addEventListener('message', ({data}) => {
  document.querySelectorAll('iframe').forEach((frame) => { frame.style.height = data.height + 'px'; });
});`;

let [agency, portal, stranger]: Site[] = [];
let browser: Browser;

beforeAll(async () => {
  [agency, portal, stranger] = await Promise.all([
    openSite('127.0.0.1'),
    openSite('localhost'),
    openSite('127.0.0.1'),
  ]);
  browser = await chromium.launch(browserLaunch());
});

afterAll(async () => {
  await browser?.close();
  for (const site of [agency, portal, stranger]) site?.close();
});

beforeEach(() => {
  agency!.pages.clear();
  stranger!.pages.clear();
  delete stranger!.headers['Content-Security-Policy'];
});

const follow = () => `${FOLLOWER};follower.followFrameHeights(new URL('${agency!.url}/v1/embed.html'));`;

interface Options {
  /** What the portal's page runs before its frames are there. */
  readonly script?: string;
  readonly style?: string;
  readonly body: string;
}

/** A portal's page that counts the messages which reach it and every height that its first frame is given. */
async function openPortal({script = follow(), style = '', body}: Options): Promise<Page> {
  portal!.pages.set(
    '/page.html',
    `<!doctype html><title>Cổng</title><link rel="icon" href="data:,"><style>${style}</style>
    <script>
      window.messages = 0;
      window.given = [];
      addEventListener('message', () => window.messages++);
      document.addEventListener('DOMContentLoaded', () => {
        new MutationObserver(() => window.given.push(document.querySelector('iframe').style.height))
          .observe(document.querySelector('iframe'), {attributeFilter: ['style']});
      });
      ${script}
    </script>${body}`,
  );
  const page = await browser.newPage({viewport: {width: 900, height: 800}});
  await page.goto(`${portal!.url}/page.html`);
  return page;
}

const frameTag = (attributes = '') =>
  `<iframe title="i-Speed" width="700" height="150" ${attributes} src="${agency!.url}/v1/embed.html?${QUERY}"></iframe>`;

/** Waits until the widget shows and its frame has come to rest, and measures both. */
async function atRest(page: Page) {
  const frame = page.frames()[1]!;
  await frame.locator('ispeed-install-guide').getByText('Bước 1').waitFor();
  await frame.locator('html.settled').waitFor();
  await page.waitForTimeout(500);
  const inside = await frame.evaluate(() => ({
    content: document.documentElement.getBoundingClientRect().height,
    window: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
  }));
  return {...inside, ...(await counts(page))};
}

/** What `openPortal` has counted. */
function counts(page: Page): Promise<{messages: number; given: string[]}> {
  return page.evaluate(() => {
    const {messages, given} = window as unknown as {messages: number; given: string[]};
    return {messages, given};
  });
}

describe('the height of a frame', () => {
  it.each([
    ['in a plain iframe', '', ''],
    ['in a sandboxed iframe', 'sandbox="allow-scripts allow-forms"', ''],
    ['from far too high', 'style="height: 4000px"', ''],
    [
      'with borders that the portal counts into it',
      '',
      '* {box-sizing: border-box} iframe {border: 9px solid; padding: 5px}',
    ],
    ['with borders that it does not', '', 'iframe {border: 9px solid; padding: 5px}'],
    ['on a narrow page', '', 'iframe {width: 320px}'],
  ])('becomes that of its widget, and comes to rest: %s', async (_, attributes, style) => {
    const page = await openPortal({style, body: frameTag(attributes)});
    const {content, window, scrolls, messages} = await atRest(page);
    expect(window).toBe(Math.ceil(content));
    expect(scrolls).toBe(false);
    expect(content).toBeGreaterThan(150);
    expect(messages).toBeLessThan(8);
    await page.close();
  });

  it('follows what a person does in it', async () => {
    const page = await openPortal({body: frameTag()});
    const before = await atRest(page);
    const guide = page.frames()[1]!.locator('ispeed-install-guide');
    for (let step = 0; step < 2; step++) await guide.getByRole('button', {name: 'Bước tiếp theo'}).click();
    const after = await atRestLater(page);
    expect(after.window).toBe(Math.ceil(after.content));
    expect(after.window).not.toBe(before.window);
    await page.close();
  });

  it('is asked for by a loader that comes after the frame has spoken', async () => {
    const page = await openPortal({script: '', body: frameTag()});
    expect((await atRest(page)).given).toEqual([]);
    await page.evaluate(follow());
    await expect.poll(async () => (await atRest(page)).given.length).toBe(1);
    expect((await atRest(page)).scrolls).toBe(false);
    await page.close();
  });

  it('stays as the portal set it without the loader, and the frame scrolls', async () => {
    const page = await openPortal({script: '', body: frameTag()});
    const {window, scrolls, given} = await atRest(page);
    expect({window, scrolls, given}).toEqual({window: 150, scrolls: true, given: []});
    await page.close();
  });

  it('would never come to rest if the page laid claim to its window: the count sees it', async () => {
    const sheet = readdirSync(DIST).find((name) => /^embed-.*\.css$/.test(name))!;
    const body = `${readFileSync(`${DIST}/${sheet}`, 'utf8')} body {min-height: calc(100vh + 9px)}`;
    agency!.pages.set(`/v1/${sheet}`, {type: 'text/css', body});
    const page = await openPortal({body: frameTag()});
    await expect.poll(async () => (await counts(page)).messages, {timeout: 20_000}).toBeGreaterThan(20);
    await page.close();
  });
});

async function atRestLater(page: Page) {
  const frame = page.frames()[1]!;
  await page.waitForTimeout(500);
  return frame.evaluate(() => ({
    content: document.documentElement.getBoundingClientRect().height,
    window: innerHeight,
  }));
}

/** A page that says a right height, then tells the test by `said` that it has. */
const SPEAKER = `<!doctype html><script>
  parent.postMessage({ispeed: 'height', height: 777}, '*');
  parent.postMessage({said: true}, '*');
</script>`;
const LISTEN = `addEventListener('message', ({data}) => { if (data.said) document.documentElement.className = 'said'; });`;

describe('a forged height', () => {
  const heightAfter = async (body: string, script = follow()) => {
    const page = await openPortal({script: `${script};${LISTEN}`, body});
    await page.locator('html.said').waitFor();
    const height = await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight);
    await page.close();
    return height;
  };
  const frameOf = (url: string, attributes = '') =>
    `<iframe title="x" height="150" ${attributes} src="${url}"></iframe>`;

  /** The portal's page, and what it embeds, by who speaks. */
  const FORGERS: [string, () => string][] = [
    [
      'from another frame',
      () => {
        agency!.pages.set('/v1/embed.html', '<!doctype html>');
        stranger!.pages.set('/x.html', SPEAKER);
        return frameOf(`${agency!.url}/v1/embed.html`) + frameOf(`${stranger!.url}/x.html`);
      },
    ],
    [
      'from a frame that shows another page of the same server',
      () => {
        agency!.pages.set('/v1/embed.html.html', SPEAKER);
        return frameOf(`${agency!.url}/v1/embed.html.html`);
      },
    ],
    [
      'from a page of that name on another server',
      () => {
        stranger!.pages.set('/v1/embed.html', SPEAKER);
        return frameOf(`${stranger!.url}/v1/embed.html`);
      },
    ],
    [
      'from a frame that went elsewhere',
      () => {
        stranger!.pages.set('/x.html', SPEAKER);
        agency!.pages.set('/v1/embed.html', {redirect: `${stranger!.url}/x.html`});
        return frameOf(`${agency!.url}/v1/embed.html`);
      },
    ],
    [
      'from a frame that hides its origin without being sandboxed',
      () => {
        agency!.pages.set('/v1/embed.html', {redirect: `${stranger!.url}/opaque.html`});
        stranger!.headers['Content-Security-Policy'] = 'sandbox allow-scripts';
        stranger!.pages.set('/opaque.html', SPEAKER);
        return frameOf(`${agency!.url}/v1/embed.html`);
      },
    ],
    [
      'from the page itself',
      () => {
        agency!.pages.set('/v1/embed.html', '<!doctype html>');
        return `${frameOf(`${agency!.url}/v1/embed.html`)}<script>
          postMessage({ispeed: 'height', height: 777}, '*');
          postMessage({said: true}, '*');
        </script>`;
      },
    ],
  ];

  it.each(FORGERS)('is not believed: %s', async (_, body) => {
    expect(await heightAfter(body())).toBe(150);
    expect(await heightAfter(body(), CREDULOUS)).toBe(777);
  });

  it('is believed from the right frame, sandboxed or not', async () => {
    agency!.pages.set('/v1/embed.html', SPEAKER);
    const url = `${agency!.url}/v1/embed.html?widget=banner#x`;
    expect(await heightAfter(frameOf(url))).toBe(777);
    expect(await heightAfter(frameOf(url, 'sandbox="allow-scripts"'))).toBe(777);
    expect(await heightAfter(frameOf(url, 'sandbox="allow-scripts allow-same-origin"'))).toBe(777);
  });

  it('is not believed, whoever says it, when no widget can be so high', async () => {
    const absurd = `[NaN, Infinity, -5, 0, 0.5, 333.5, 10001, 1e9, '500', '500px', null, undefined, true, [500],
      {valueOf: 500}, 500n, new Date(500)]`;
    agency!.pages.set(
      '/v1/embed.html',
      `<!doctype html><script>
        for (const height of ${absurd}) parent.postMessage({ispeed: 'height', height}, '*');
        for (const data of [null, undefined, 500, 'height', [], {height: 500}, {ispeed: 'hoehe', height: 500}]) {
          parent.postMessage(data, '*');
        }
        parent.postMessage({ispeed: 'height', height: 432}, '*');
        parent.postMessage({said: true}, '*');
      </script>`,
    );
    const faults: string[] = [];
    const body = frameOf(`${agency!.url}/v1/embed.html`);
    const page = await openPortal({script: `${follow()};${LISTEN.replace('data.said', 'data?.said')}`, body});
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.locator('html.said').waitFor();
    const {given, messages} = await counts(page);
    expect(given).toEqual(['432px']);
    expect(messages).toBe(26);
    expect(faults).toEqual([]);
    await page.close();
  });
});
