import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Engine, EngineName} from '../../engines/engine.js';
import {startEngine} from '../../engines/start-engine.js';
import {clippedText} from './clipped-text.js';
import type {HostilePage} from './hostile-page.js';
import {overflowWhenNarrow, setColumns} from './overflow-when-narrow.js';
import {showWidgets} from './show-widgets.js';
import {type Site, startSite} from './site.js';
import {stageOf, VIEWPORT} from './stage.js';

const TWICE: HostilePage = {
  name: 'text-of-32-pixels',
  seen: 'a portal whose A A A switch sets our token too',
  css: 'ispeed-banner, ispeed-install-guide, ispeed-coverage-chart, ispeed-self-report { --ispeed-font-size: 32px }',
};
const PLAIN: HostilePage = {name: 'plain', seen: 'everywhere'};
const HIDDEN: HostilePage = {
  name: 'hidden',
  seen: 'a widget that the web admin hides by its attribute, on a page that shows everything',
  css: '*, [hidden] { display: block !important }',
};

/** A person's own style sheet reaches into shadow trees, a page's does not: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** The test of the four widgets with text as large, or as widely set, as a person may need it. */
export function describeLargeText(engineName: EngineName): void {
  describe(`four widgets for people who need larger text, in ${engineName}`, () => {
    let site: Site;
    let engine: Engine;

    /** The bars come when they are near the screen, and large text puts them far down. */
    const open = async ({name}: HostilePage) => {
      await engine.setViewport({...VIEWPORT, height: 5600});
      await engine.open(`${site.url}/pages/${name}`);
      await showWidgets(engine);
    };

    beforeAll(async () => {
      const pages = [TWICE, PLAIN, HIDDEN];
      site = await startSite(new Map(pages.map((page) => [page.name, stageOf(page)])));
      engine = await startEngine(engineName);
    }, 60_000);

    afterAll(async () => {
      await engine?.close();
      await site?.close();
    });

    it('cut off nothing at twice the size, on a desktop or a small phone', async () => {
      await open(TWICE);
      expect(await clippedText(engine)).toEqual([]);
      expect(await overflowWhenNarrow(engine)).toEqual([]);
      expect(await clippedText(engine)).toEqual([]);
    }, 60_000);

    it('cut off nothing with the text spacing of WCAG, on a desktop or a small phone', async () => {
      await open(PLAIN);
      await adopt(engine, SPACING);
      expect(await clippedText(engine)).toEqual([]);
      expect(await overflowWhenNarrow(engine)).toEqual([]);
      expect(await clippedText(engine)).toEqual([]);
    }, 60_000);

    it('are seen to cut off text once it may not wrap, so the search is not blind', async () => {
      await open(PLAIN);
      await adopt(engine, '* { white-space: nowrap !important }');
      await setColumns(engine, 320);
      const found = await clippedText(engine);
      expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(
        new Set(['banner', 'install-guide', 'coverage-chart', 'self-report']),
      );
    }, 60_000);

    it("go at a web admin's `hidden`, though the page shows everything", async () => {
      await open(HIDDEN);
      const heights = await engine.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.column > *')].map((widget) => {
          widget.hidden = true;
          return widget.offsetHeight;
        }),
      );
      expect(heights).toEqual([0, 0, 0, 0]);
    }, 60_000);
  });
}

/** Adds a style sheet to the page and to the shadow trees of the widgets, as a person's own does. */
function adopt(engine: Engine, css: string): Promise<void> {
  return engine.evaluate(async (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    for (const {shadowRoot} of document.querySelectorAll('.column *')) {
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
    }
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  }, css);
}
