import {launch, type Page} from 'puppeteer-core';

import {callInPage} from './call-in-page.js';
import type {Engine} from './engine.js';
import {findFirefox} from './find-engines.js';

/** A fresh profile that neither calls home nor asks anything; text is drawn in grey, as in the other engines. */
const PREFERENCES = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'ui.prefersReducedMotion': 1,
};

/** Firefox ESR by WebDriver BiDi. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    extraPrefsFirefox: PREFERENCES,
  });
  const page = await browser.newPage();
  const messages = listen(page);
  return {
    name: 'firefox',
    version: await browser.version(),
    narrowest: 320,
    async open(url) {
      messages.length = 0;
      await page.goto(url, {waitUntil: 'load'});
    },
    evaluate: (work, ...args) =>
      page.evaluate(callInPage(work, args)) as Promise<Awaited<ReturnType<typeof work>>>,
    setViewport: (size) => page.setViewport({...size, deviceScaleFactor: 1}),
    screenshot: async (clip) =>
      Buffer.from(await page.screenshot({captureBeyondViewport: false, ...(clip && {clip})})),
    messages: () => [...messages],
    close: () => browser.close(),
  };
}

function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  return messages;
}
