import type {Page} from 'playwright-core';

import {watchPage} from '../helpers/watch-page.js';
import type {IndexEntry} from './visit-story.js';

/** Opens a page of documentation within Storybook's own frame and returns what went wrong, one line a fault. */
export async function visitDocs(page: Page, url: string, {id}: IndexEntry): Promise<string[]> {
  const {faults} = await watchPage(page);
  await page.goto(`${url}/index.html?path=/docs/${id}`);
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('.sbdocs-content .docblock-argstable')
    .waitFor();
  await page.waitForLoadState('networkidle');
  return faults().filter((fault) => !/^console: (\[ispeed\]|Failed to load resource: .* 404)/.test(fault));
}
