import {chromium, type Page} from 'playwright-core';

import {browserLaunch} from '../helpers/find-browser.mjs';
import {callInPage} from './call-in-page.js';
import type {Engine} from './engine.js';

/** Chromium by Playwright; finds or fetches a browser as all other tests do. */
export async function startChromium(): Promise<Engine> {
  const browser = await chromium.launch(browserLaunch());
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  const messages = listen(page);
  return {
    name: 'chromium',
    version: browser.version(),
    narrowest: 320,
    async open(url) {
      messages.length = 0;
      await page.goto(url, {waitUntil: 'load'});
    },
    async evaluate(work, ...args) {
      // Not Playwright's own: that runs scripts of its own in the page, which a polluted page breaks.
      const {result, exceptionDetails} = await session.send('Runtime.evaluate', {
        expression: callInPage(work, args),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Awaited<ReturnType<typeof work>>;
    },
    setViewport: (size) => page.setViewportSize(size),
    screenshot: (clip) => page.screenshot(clip ? {clip} : {}),
    emulate: (media) => page.emulateMedia(media),
    messages: () => [...messages],
    close: () => browser.close(),
  };
}

function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
  return messages;
}
