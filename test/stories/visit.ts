/**
 * Opens every page of the built Storybook (`npm run build:storybook`) in a browser: each story in Vietnamese and
 * English, on light and dark, at 1280 and 360 pixels, and each page of documentation. Says what went wrong, story by
 * story. `tsx test/stories/visit.ts [FOLDER]` also leaves a picture of each in the folder.
 */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {chromium} from 'playwright-core';

import {browserLaunch} from '../helpers/find-browser.mjs';
import {serveFolder} from './serve-folder.js';
import {visitDocs} from './visit-docs.js';
import {type IndexEntry, visitStory} from './visit-story.js';

const TABS = 2;
const BUILT = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
const [pictures] = process.argv.slice(2);

const index = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8')) as {
  readonly entries: Readonly<Record<string, IndexEntry>>;
};
const entries = Object.values(index.entries);
const {url, close} = await serveFolder(BUILT);
const browser = await chromium.launch(browserLaunch());
const started = Date.now();
let bad = 0;

const waiting = [...entries];
await Promise.all(Array.from({length: TABS}, visitNext));
await browser.close();
close();

const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(`${entries.length} pages of Storybook, ${bad} with faults, ${seconds} s`);
if (bad > 0) process.exitCode = 1;

/** A tab takes one page of Storybook after the other; every story begins by forgetting what another one left. */
async function visitNext(): Promise<void> {
  const context = await browser.newContext();
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    const page = await context.newPage();
    const visit =
      entry.type === 'docs' ? visitDocs(page, url, entry) : visitStory(page, url, {entry, pictures});
    const faults = await visit.catch((error: unknown) => [String(error)]);
    await page.close();
    if (faults.length > 0) console.error([entry.id, ...faults].join('\n  '));
    bad += Number(faults.length > 0);
  }
}
