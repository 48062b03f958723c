import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Engine, EngineName} from '../../engines/engine.js';
import {startEngine} from '../../engines/start-engine.js';
import {POLICIES, policyPage, type PortalPolicy} from '../policies/policies.js';
import {heardSoFar} from '../site/listener.js';
import {type Site, startSite, type Tampering} from '../site/start-site.js';
import {CASES, changing, type TamperedCase, withoutIntegrity} from './tampered.js';

/** What the loader says of a file that did not load or was changed; widgets may tell in a line of their own what came of it. */
const LOADER_SAYS = /chưa nạp \/ not loaded/;

/** How long a file that was refused might still come to run by another way, ms. */
const AFTERMATH = 400;

/** Asks for all that comes late: the form, the drawing. Runs in the page. */
export function askForMore(): void {
  const inside = (widget: string, selector: string) =>
    document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement>(selector);
  inside('ispeed-coverage-chart', '[part=chart]')?.scrollIntoView();
  const start = inside('ispeed-self-report', '[part=start]');
  if (start && !start.dataset['asked']) {
    start.dataset['asked'] = 'yes';
    start.click();
  }
}

/** What is missing of the page's own text and of the widgets, and which files ran that must not. Runs in the page. */
export function whatBecame(
  texts: readonly string[],
  widgets: readonly string[],
): {readonly missing: readonly string[]; readonly ran: readonly string[]} {
  const shows = (place: string) => {
    const element = document.querySelector(place);
    const text = [...(element?.childNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
    if (!text?.textContent?.includes('Chữ có sẵn')) return false;
    const range = document.createRange();
    range.selectNode(text);
    return range.getClientRects().length > 0;
  };
  const works = (widget: string) =>
    document.querySelector(widget)?.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText;
  const missing = [...texts.filter((place) => !shows(place)), ...widgets.filter((widget) => !works(widget))];
  const {ran = []} = window as {ran?: string[]};
  return {missing, ran};
}

/** Changed files under every policy, in one engine. */
export function integritySuite(name: EngineName): void {
  describe(`a changed file in ${name}`, () => {
    let site: Site;
    let engine: Engine;

    beforeAll(async () => {
      [site, engine] = await Promise.all([startSite(), startEngine(name)]);
      await engine.setViewport({width: 1024, height: 900});
    }, 90_000);

    afterAll(async () => {
      await engine?.close();
      await site?.stop();
    });

    const open = (policy: PortalPolicy, tampering: Tampering, {widgets, campaign}: TamperedCase) => {
      const release = site.release(tampering);
      return engine.open(
        site.publish(policyPage(policy, {site, release, widgets, ...(campaign && {campaign})})),
      );
    };

    const linesOn = async (files: readonly string[]) => {
      await engine.evaluate(askForMore);
      const {lines} = await engine.evaluate(heardSoFar);
      return files.map(
        (file) => lines.filter((line) => LOADER_SAYS.test(line) && line.includes(file)).length,
      );
    };

    const expectRefused = async ({keepsText, keepsWidgets = [], refused, tries = 1}: TamperedCase) => {
      await expect.poll(() => linesOn(refused), {timeout: 10_000}).toEqual(refused.map(() => tries));
      await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
      expect(await engine.evaluate(whatBecame, keepsText, keepsWidgets)).toEqual({missing: [], ran: []});
      expect(await linesOn(refused)).toEqual(refused.map(() => tries));
      const {violations, errors} = await engine.evaluate(heardSoFar);
      expect({violations, errors}).toEqual({violations: [], errors: []});
    };

    describe.each(POLICIES)('under $name', (policy) => {
      it.each(CASES)('is refused, said once, and the text stays: $name', async (tampered) => {
        await open(policy, changing(tampered.changed), tampered);
        await expectRefused(tampered);
      });
    });

    it.each(CASES)('would run without integrity (negative control): $name', async (tampered) => {
      await open(POLICIES[0]!, withoutIntegrity(changing(tampered.changed)), tampered);
      const ran = async () => {
        await engine.evaluate(askForMore);
        return (await engine.evaluate(whatBecame, [], [])).ran;
      };
      const files = tampered.refused.map((file) => expect.stringContaining(file) as string);
      await expect.poll(ran, {timeout: 10_000}).toEqual(expect.arrayContaining(files));
    });
  });
}
