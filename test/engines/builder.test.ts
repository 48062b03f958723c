import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {CAMPAIGN} from '../helpers/builder-visit.js';
import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {type Engine, ENGINE_NAMES} from './engine.js';
import {startEngine} from './start-engine.js';

let demo: DemoPortal;

beforeAll(async () => {
  demo = await startPortal(portalFolder());
});

afterAll(() => demo?.stop());

for (const name of ENGINE_NAMES) {
  describe(`the builder in ${name}`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await startEngine(name);
    }, 60_000);

    afterAll(() => engine?.close());

    it('reads the campaign, writes the snippet, previews the widget, and keeps within a phone', async () => {
      await engine.setViewport({width: Math.max(360, engine.narrowest), height: 800});
      await engine.open(`${demo.url}/builder/#src=${CAMPAIGN}&commune=22366&host=nukeviet`);
      const seen = await engine.evaluate(async () => {
        const text = (selector: string) => document.querySelector<HTMLTextAreaElement>(selector)?.value ?? '';
        const preview = () =>
          document
            .querySelector<HTMLIFrameElement>('iframe[title="Xem thử mã nhúng"]')
            ?.contentDocument?.querySelector('ispeed-banner')?.shadowRoot?.textContent ?? '';
        for (let look = 0; look < 100 && !preview().includes('MAU-22366'); look++) {
          await new Promise((resolve) => setTimeout(resolve, 200));
        }
        return {
          status: document.querySelector('#campaign-status')?.textContent ?? '',
          commune: document.querySelector<HTMLInputElement>('#commune')?.value,
          head: text('#mot-lan'),
          body: text('#noi-hien'),
          preview: preview(),
          overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        };
      });
      expect(seen.status).toContain('✓ Tệp đúng.');
      expect(seen.commune).toMatch(/^Phường Nha Trang/);
      expect(seen.head).toContain(`data-src="${demo.url}${CAMPAIGN}"`);
      expect(seen.body).toContain('<div class="ispeed-widget" data-widget="banner" data-commune="22366">');
      expect(seen.preview).toContain('MAU-22366');
      expect(seen.overflow).toBe(0);
      expect(engine.messages?.() ?? []).toEqual([]);
    });
  });
}
