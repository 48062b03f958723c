import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import type {Page} from 'playwright-core';

/**
 * What axe finds wrong in a whole page, target sizes of WCAG 2.2 included: one line a finding.
 *
 * @param without rules that do not fit how the page is looked at
 */
export async function axeFindings(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page
    .context()
    .newCDPSession(page)
    .then((session) => session.send('Page.setBypassCSP', {enabled: true}));
  if (!(await page.evaluate(() => 'axe' in window))) {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  }
  return page.evaluate(async (off) => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const rules = Object.fromEntries(off.map((rule) => [rule, {enabled: false}]));
    const {violations} = await axe.run(document, {rules: {'target-size': {enabled: true}, ...rules}});
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id} ${String(target)} ${failureSummary ?? ''}`),
    );
  }, without);
}
