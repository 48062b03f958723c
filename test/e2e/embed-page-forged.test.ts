import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {counts, CREDULOUS, follow, openPortal} from '../embed/frame-portal.js';
import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

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

/** A page that says a right height, then tells the test by `said` that it has. */
const SPEAKER = `<!doctype html><script>
  parent.postMessage({ispeed: 'height', height: 777}, '*');
  parent.postMessage({said: true}, '*');
</script>`;
const LISTEN = `addEventListener('message', ({data}) => { if (data.said) document.documentElement.className = 'said'; });`;

describe('a forged height', () => {
  const heightAfter = async (body: string, script = follow(agency!)) => {
    const page = await openPortal(browser, portal!, {script: `${script};${LISTEN}`, body});
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
    const page = await openPortal(browser, portal!, {
      script: `${follow(agency!)};${LISTEN.replace('data.said', 'data?.said')}`,
      body,
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.locator('html.said').waitFor();
    const {given, messages} = await counts(page);
    expect(given).toEqual(['432px']);
    expect(messages).toBe(26);
    expect(faults).toEqual([]);
    await page.close();
  });
});
