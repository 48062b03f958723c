import type {Page} from 'playwright-core';

/**
 * Listens to a page from its start: console errors and warnings, uncaught errors, requests that fail, are refused or
 * leave the page's own origin. Also sums its layout shifts into `window.layoutShift`, and turns what its CSP or
 * Trusted Types refuse into a fault (browsers say that on the console).
 */
export async function watchPage(page: Page): Promise<{faults: () => string[]}> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    const host = window as unknown as {layoutShift: number};
    host.layoutShift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) host.layoutShift += entry.value;
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  return {faults: () => faults};
}
