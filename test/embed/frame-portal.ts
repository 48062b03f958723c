import {buildSync} from 'esbuild';
import type {Browser, Page} from 'playwright-core';

import type {Site} from './frame-sites.js';

/** The follower as the loader's late file has it. */
const FOLLOWER = buildSync({
  entryPoints: ['packages/elements/src/embed/frame-height.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'follower',
}).outputFiles[0]!.text;
/** A follower that asks nobody who they are: what the checks are for. */
export const CREDULOUS = `addEventListener('message', ({data}) => {
  document.querySelectorAll('iframe').forEach((frame) => { frame.style.height = data.height + 'px'; });
});`;

/** Follows the frames that show the agency's iframe page. */
export function follow(agency: Site): string {
  return `${FOLLOWER};follower.followFrameHeights(new URL('${agency.url}/v1/embed.html'));`;
}

export interface PortalOptions {
  /** What the portal's page runs before its frames are there. */
  readonly script: string;
  readonly style?: string;
  readonly body: string;
}

/** A portal's page that counts the messages which reach it and every height that its first frame is given. */
export async function openPortal(
  browser: Browser,
  portal: Site,
  {script, style = '', body}: PortalOptions,
): Promise<Page> {
  portal.pages.set(
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
  await page.goto(`${portal.url}/page.html`);
  return page;
}

/** What `openPortal` has counted. */
export function counts(page: Page): Promise<{messages: number; given: string[]}> {
  return page.evaluate(() => {
    const {messages, given} = window as unknown as {messages: number; given: string[]};
    return {messages, given};
  });
}
