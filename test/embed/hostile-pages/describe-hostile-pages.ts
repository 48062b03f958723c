import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Engine, EngineName} from '../../engines/engine.js';
import {startEngine} from '../../engines/start-engine.js';
import {changedPercent} from './changed-percent.js';
import {CLEAN, type Clean, type HostilePage} from './hostile-page.js';
import {HOSTILE_PAGES} from './hostile-pages.js';
import {keepPictures} from './keep-pictures.js';
import {lookAt, type Looks, looksOf} from './look.js';
import {overflowWhenNarrow} from './overflow-when-narrow.js';
import {type Site, startSite} from './site.js';
import {stageOf, WIDGETS, type WidgetName} from './stage.js';
import {tearDownWall} from './tear-down-wall.js';
import {unreachableButtons} from './unreachable-buttons.js';

/** Of a hundred pixels of a widget, so many may differ from the clean page. */
const BAR = 0.1;

/** For the negative control: a page that asks for another colour in the way that it may. */
const WITH_TOKEN: HostilePage = {
  name: 'with-a-token',
  seen: 'any portal with colours of its own',
  css: `ispeed-banner, ispeed-install-guide, ispeed-coverage-chart, ispeed-self-report { --ispeed-accent: #a11d1d }`,
};

/** For the other: pages that nothing but the wall keeps out. */
const WALL_BREAKERS = [
  'reset-of-everything',
  'fonts-of-everything',
  'colours-of-everything',
  'capitals-justified-and-spaced',
  'sideways-text-of-everything',
  'aimed-at-the-widgets',
];

/** The test of the four widgets on these hostile pages, in one engine. */
export function describeHostilePages(engineName: EngineName, pages: readonly HostilePage[]): void {
  describe(`four widgets on ${pages.length} hostile pages in ${engineName}`, () => {
    let site: Site;
    let engine: Engine;
    let clean: Record<Clean, Looks>;
    const figures: Figure[] = [];
    const breakers = pages.filter(({name}) => WALL_BREAKERS.includes(name));

    const changed = (looks: Looks, like: Clean = 'light') =>
      WIDGETS.map((widget) => ({widget, percent: changedPercent(clean[like][widget], looks[widget])}));

    beforeAll(async () => {
      const all = [...Object.values(CLEAN), WITH_TOKEN, ...HOSTILE_PAGES];
      site = await startSite(new Map(all.map((page) => [page.name, stageOf(page)])));
      engine = await startEngine(engineName);
      const light = await lookAt(engine, site.url, CLEAN.light);
      const dark = await lookAt(engine, site.url, CLEAN.dark);
      clean = {light, dark, paper: await lookAt(engine, site.url, CLEAN.paper)};
    }, 120_000);

    afterAll(async () => {
      if (figures.length > 0) console.log(summary(engine, figures));
      await engine?.close();
      await site?.close();
    });

    it.each(pages)(
      'look the same and work on $name: $seen',
      async (page) => {
        const looks = await lookAt(engine, site.url, page);
        const found = changed(looks, page.like);
        figures.push(...found.map((one) => ({...one, page: page.name})));
        const wrong = found.filter(({percent}) => percent > BAR);
        const pictures = wrong.map(({widget}) =>
          keepPictures(page.name, clean[page.like ?? 'light'][widget], looks[widget]),
        );
        expect(wrong, `% of pixels; clean and hostile picture in ${pictures.join(' ')}`).toEqual([]);
        expect(await unreachableButtons(engine), 'buttons that a finger misses').toEqual([]);
        expect(await overflowWhenNarrow(engine), 'sideways scrolling').toEqual([]);
      },
      60_000,
    );

    it('are seen to differ where a page sets a token, so the comparison is not blind', async () => {
      const looks = await lookAt(engine, site.url, WITH_TOKEN);
      expect(changed(looks).filter(({percent}) => percent <= BAR)).toEqual([]);
    });

    it.skipIf(breakers.length === 0)(
      'differ on hostile pages once their wall is torn down, so it is the wall that holds',
      async () => {
        const held: string[] = [];
        for (const page of breakers) {
          await lookAt(engine, site.url, page);
          await tearDownWall(engine);
          const broken = changed(await looksOf(engine)).some(({percent}) => percent > BAR);
          if (!broken) held.push(page.name);
        }
        expect(held).toEqual([]);
      },
      120_000,
    );
  });
}

interface Figure {
  readonly page: string;
  readonly widget: WidgetName;
  readonly percent: number;
}

function summary({name, version}: Engine, figures: readonly Figure[]): string {
  const worst = WIDGETS.map((widget) => {
    const [most] = figures.filter((figure) => figure.widget === widget).sort((a, b) => b.percent - a.percent);
    return `${widget} ${most?.percent.toFixed(3)} % (${most?.page})`;
  });
  const pages = new Set(figures.map(({page}) => page)).size;
  return `${name} ${version}: ${pages} hostile pages, most pixels changed: ${worst.join(', ')}`;
}
