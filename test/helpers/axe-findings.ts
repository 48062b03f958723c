import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type {Page} from 'playwright-core';

/** What axe finds wrong in a whole page, target sizes of WCAG 2.2 included: one line a finding. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page
    .context()
    .newCDPSession(page)
    .then((session) => session.send('Page.setBypassCSP', {enabled: true}));
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run(document, {rules: {'target-size': {enabled: true}}});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} ${String(target)} ${failureSummary ?? ''}`),
    );
  });
}
