import {createRequire} from 'node:module';
import {join} from 'node:path';

import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

import {watchPage} from '../helpers/watch-page.js';
import {setGlobals, type StoryGlobals, storyUrl, untilFinished} from './story-globals.js';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** An entry of Storybook's index.json. */
export interface IndexEntry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly tags: readonly string[];
}

interface Look {
  readonly globals: StoryGlobals;
  /** Width of the window, CSS px. */
  readonly width: number;
}

const LOOKS: readonly Look[] = [
  {globals: {language: 'vi', theme: 'light'}, width: 1280},
  {globals: {language: 'en', theme: 'light'}, width: 360},
  {globals: {language: 'en', theme: 'dark'}, width: 1280},
  {globals: {language: 'vi', theme: 'dark'}, width: 360},
];

/** What a story tagged `warns` may say: our own line, and the browser's about a file that is not there. */
const OWN_LINE = /^console: \[ispeed\] /;
const NOT_FOUND = /^console: Failed to load resource: .* 404 /;

/** Opens a story in each look and returns what is wrong with it, one line a fault. */
export async function visitStory(
  page: Page,
  url: string,
  {entry: {id, tags}, pictures}: {readonly entry: IndexEntry; readonly pictures?: string | undefined},
): Promise<string[]> {
  const watch = await watchPage(page);
  await page.addInitScript({path: AXE});
  const faults: string[] = [];
  for (const [index, {globals, width}] of LOOKS.entries()) {
    const name = `${globals.language}-${globals.theme}-${width}`;
    await page.setViewportSize({width, height: 900});
    if (index > 0) await setGlobals(page, globals);
    else {
      await page.goto(storyUrl(url, id, globals));
      await untilFinished(page);
    }
    faults.push(...(await lookFaults(page)).map((fault) => `${name}: ${fault}`));
    if (pictures) await page.screenshot({path: join(pictures, `${id}-${name}.png`), fullPage: true});
  }
  return [...faults, ...consoleFaults(watch.faults(), tags.includes('warns'))];
}

/** What the eye or a screen reader would stumble over. */
async function lookFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: {run(...args: unknown[]): Promise<AxeResults>}};
    const {violations} = await axe.run('#storybook-root', {
      resultTypes: ['violations'],
      rules: {'target-size': {enabled: true}},
    });
    const {scrollWidth, clientWidth} = document.documentElement;
    return [
      ...violations.flatMap(({id, help, nodes}) => nodes.map(({html}) => `${id}: ${help}: ${html}`)),
      ...(scrollWidth > clientWidth ? [`scrolls sideways, ${scrollWidth} px wide`] : []),
      ...(document.body.classList.contains('sb-show-errordisplay')
        ? [document.querySelector('#error-message')?.textContent ?? 'error']
        : []),
    ];
  });
}

/** A story that shows a failure has to say so on the console; any other one has to be silent. */
function consoleFaults(said: readonly string[], warns: boolean): string[] {
  if (!warns) return [...said];
  const strange = said.filter((line) => !OWN_LINE.test(line) && !NOT_FOUND.test(line));
  return said.some((line) => OWN_LINE.test(line)) ? strange : [...strange, 'says nothing on the console'];
}
