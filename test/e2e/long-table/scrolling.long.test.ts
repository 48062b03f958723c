import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {
  closeLongTable,
  COMMUNES,
  focusedRow,
  isWithoutGap,
  openLongTable,
  scrollBy,
  sight,
  visit,
} from './long-table-page.js';

beforeAll(openLongTable);
afterAll(closeLongTable);

describe('scrolling a table of thousands', {timeout: 60_000}, () => {
  for (const [name, context] of Object.entries({
    desk: {viewport: {width: 1280, height: 800}},
    phone: {viewport: {width: 360, height: 740}},
  })) {
    it(`shows neither gaps nor jumps while one scrolls through rows of unlike height, ${name}`, async () => {
      const {page, region} = await visit({context});
      await scrollBy(page, region, 60_000);
      for (const by of [-130, -130, -130, 90, 90, 90, -170, -170]) {
        const before = await sight(region);
        await scrollBy(page, region, by);
        const after = await sight(region);
        expect(after.blank).toBe(0);
        expect(isWithoutGap(after.rows)).toBe(true);
        const top = await region
          .locator(`[aria-rowindex="${before.middle[0]}"]`)
          .evaluate((row) => row.getBoundingClientRect().top);
        expect(top).toBeCloseTo(before.middle[1] - by, 0);
      }
      await page.context().close();
    });
  }

  it('reaches both ends by the keyboard, and stays where it is on another width', async () => {
    const {page, region} = await visit({context: {reducedMotion: 'reduce'}});
    const indices = async () => (await sight(region)).rows;
    await region.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(async () => (await indices())[0]).toBeGreaterThan(5);
    await page.keyboard.press('End');
    await expect.poll(async () => (await indices()).at(-1)).toBe(COMMUNES + 1);
    await page.keyboard.press('PageUp');
    await expect.poll(async () => (await indices()).at(-1)).toBeLessThan(COMMUNES);
    const {middle} = await sight(region);
    await page.setViewportSize({width: 360, height: 740});
    await expect.poll(async () => Math.abs((await sight(region)).middle[0] - middle[0])).toBeLessThan(12);
    expect((await sight(region)).blank).toBe(0);
    await region.focus();
    await page.keyboard.press('Home');
    await expect.poll(async () => (await indices())[0]).toBe(2);
    expect(await region.evaluate(({scrollTop}) => scrollTop)).toBe(0);
    await page.context().close();
  });

  it('goes on by Tab from row to row, past the edge of what is there', async () => {
    const {page, chart, region} = await visit();
    await region.locator('tbody button').first().focus();
    const visited = [2];
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab');
      visited.push(await focusedRow(chart));
    }
    expect(visited).toEqual(visited.map((_, step) => step + 2));
    for (let step = 0; step < 40; step++) await page.keyboard.press('Shift+Tab');
    expect(await focusedRow(chart)).toBe(2);
    await page.context().close();
  });
});
