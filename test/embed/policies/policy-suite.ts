import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Engine, EngineName} from '../../engines/engine.js';
import {startEngine} from '../../engines/start-engine.js';
import {heardSoFar} from '../site/listener.js';
import {SCHOOL, type Site, startSite} from '../site/start-site.js';
import {walkThrough} from './journey.js';
import {POLICIES, policyPage, type PortalPolicy} from './policies.js';

/** All four widgets with their late parts under every policy, in one engine. */
export function policySuite(name: EngineName): void {
  describe(`a portal's policy in ${name}`, () => {
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

    const open = async (policy: PortalPolicy, widgets?: string) => {
      site.reported.length = 0;
      const release = site.release();
      await engine.open(site.publish(policyPage(policy, {site, release, ...(widgets && {widgets})})));
    };

    it.each(POLICIES)('hears of no violation: $name', async (policy) => {
      await open(policy);
      const journey = await engine.evaluate(walkThrough, {organization: SCHOOL, accessCode: site.accessCode});
      expect(journey).toEqual({
        rows: 65,
        copied: expect.stringMatching(/Đã sao chép|bôi đen/) as string,
        receipt: expect.stringMatching(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/) as string,
        damaged: expect.stringContaining('Chưa tải được dữ liệu i-Speed.') as string,
      });
      expect(await engine.evaluate(heardSoFar)).toEqual({
        violations: [],
        errors: [],
        lines: [expect.stringMatching(/^\[ispeed\] .*damaged\.json \/contract: /)],
      });
      expect(site.reported).toEqual([]);
    });

    it('would hear of one: a style in an attribute (negative control)', async () => {
      await open(POLICIES[0]!, '<p style="color: red">Chữ đỏ</p>');
      await expect
        .poll(async () => (await engine.evaluate(heardSoFar)).violations)
        .toEqual([expect.stringMatching(/^style-src/)]);
      await expect.poll(() => site.reported.join(), {timeout: 5_000}).toContain('style-src');
    });

    it('holds Trusted Types: text is no HTML there (negative control)', async () => {
      await open(POLICIES[0]!, '<p id="bare">Chữ</p>');
      const refused = await engine.evaluate(() => {
        try {
          document.querySelector('#bare')!.innerHTML = '<b>chữ</b>';
          return '';
        } catch (error) {
          return String(error);
        }
      });
      expect(refused).toContain('TypeError');
      expect((await engine.evaluate(heardSoFar)).violations.join()).toContain('require-trusted-types-for');
    });
  });
}
