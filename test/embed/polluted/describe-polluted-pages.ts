import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {browserLaunch} from '../../helpers/find-browser.mjs';
import {type Site, startSite} from '../site/start-site.js';
import {observe, type Observation} from './observe.js';
import type {Pollution} from './pollution.js';
import {NO_OBSERVERS} from './wrapped-platform.js';

const CLEAN: Pollution = {name: 'a clean page'};

/** The test of the four widgets on these polluted pages, beside a clean one. */
export function describePollutedPages(pollutions: readonly Pollution[]): void {
  describe(`a portal page, ${pollutions.length} times polluted`, () => {
    let site: Site;
    let browser: Browser;
    let clean: Observation;

    const visit = (pollution: Pollution) => observe(pollution, {browser, site, release: site.release()});

    beforeAll(async () => {
      [site, browser] = await Promise.all([startSite(), chromium.launch(browserLaunch())]);
      clean = await visit(CLEAN);
    }, 60_000);

    afterAll(async () => {
      await browser?.close();
      await site?.stop();
    });

    it('gets four widgets with content, a report and nothing else from us when it is clean', () => {
      expect(Object.values(clean.shown).map((text) => text.length > 100)).toEqual([true, true, true, true]);
      expect(clean.shown['coverage-chart']).toContain('trước đó');
      expect(clean).toMatchObject({chart: true, receipt: true, faults: [], globals: ['ispeed']});
      expect(clean.posted).toHaveLength(1);
    });

    it.each(pollutions)('gets the same and posts the same bytes with $name', async (pollution) => {
      const {withoutChart = false} = pollution;
      const faults = withoutChart
        ? [expect.stringMatching(/^console\.warning: \[ispeed\] chart: không vẽ được/)]
        : [];
      expect(await visit(pollution)).toEqual({...clean, chart: !withoutChart, faults});
    });

    it('is told apart when bytes change, something is thrown or a name is left (negative control)', async () => {
      const seen = await visit({
        name: 'a page that does all three',
        script: `var send = fetch; fetch = function (url, init) {
          return send(url, init && Object.assign({}, init, {body: init.body.replace('"measured":30', '"measured":31')}));
        };
        addEventListener('load', function () { window.leftover = 1; throw new Error('thrown'); });`,
      });
      expect(seen.shown).toEqual(clean.shown);
      expect(seen.posted).toHaveLength(1);
      expect(seen.posted).not.toEqual(clean.posted);
      expect(seen.faults).toEqual([expect.stringContaining('uncaught: Error: thrown')]);
      expect(seen.globals).toEqual(['ispeed', 'leftover']);
    });

    it('turns red when a guard is taken out (negative control)', async () => {
      const guard = 'window.MutationObserver&&';
      const unguarded = site.release((file, body) => (file === 'ispeed.js' ? body.replace(guard, '') : body));
      const {faults} = await observe(NO_OBSERVERS, {browser, site, release: unguarded});
      expect(faults).toContainEqual(expect.stringContaining('MutationObserver is not defined'));
    });
  });
}
