import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {
  closeLongTable,
  COMMUNES,
  focusedRow,
  openLongTable,
  painted,
  PRINTED,
  scrollBy,
  sight,
  visit,
  wrongRows,
} from './long-table-page.js';

beforeAll(openLongTable);
afterAll(closeLongTable);

describe('a table of thousands', {timeout: 60_000}, () => {
  it('has four hundred nodes at most, and says how long it is', async () => {
    const {page, chart, region, said} = await visit({attributes: 'src="/long/campaign.json"'});
    const nodes = await chart.evaluate((host) => host.shadowRoot!.querySelectorAll('*').length);
    expect(nodes).toBeLessThanOrEqual(400);
    expect(await region.locator('table').getAttribute('aria-rowcount')).toBe(String(COMMUNES + 1));
    expect(await chart.locator('thead tr').getAttribute('aria-rowindex')).toBe('1');
    expect((await sight(region)).rows[0]).toBe(2);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('counts each row in the whole table', async () => {
    const faults = async (sabotage?: () => void) => {
      const {page, region} = await visit({sabotage});
      await scrollBy(page, region, 50_000);
      const found = await wrongRows(region);
      await page.context().close();
      return found;
    };
    expect(await faults()).toEqual([]);
    // The control: a window that forgets the rows' numbers.
    const forgets = () => {
      const own = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        if (name !== 'aria-rowindex') own.call(this, name, value);
      };
    };
    expect(await faults(forgets)).not.toEqual([]);
  });

  it('does not take the row away that holds the focus', async () => {
    const kept = async (sabotage?: () => void) => {
      const {page, chart, region} = await visit({sabotage});
      await region.locator('[aria-rowindex="5"] button').focus();
      await scrollBy(page, region, 50_000);
      await scrollBy(page, region, 20_000);
      const rows = [await focusedRow(chart)];
      await page.keyboard.press('Tab');
      rows.push(await focusedRow(chart));
      await painted(page);
      rows.push((await sight(region)).rows.includes(6) ? 6 : 0);
      await page.context().close();
      return rows;
    };
    expect(await kept()).toEqual([5, 6, 6]);
    // The control: a window that cannot see the focus lets go of its row.
    const blinds = () => Object.defineProperty(ShadowRoot.prototype, 'activeElement', {get: () => null});
    expect(await kept(blinds)).not.toEqual([5, 6, 6]);
  });

  it('begins from the top in another order, and has all its rows itself where few are left', async () => {
    const {page, chart, region} = await visit({attributes: 'commune="22366"'});
    expect(await region.locator('tbody tr.marked').getAttribute('aria-rowindex')).toBe('2');
    await scrollBy(page, region, 50_000);
    await chart.getByRole('button', {name: 'Số mẫu'}).click();
    await painted(page);
    expect(await region.evaluate(({scrollTop}) => scrollTop)).toBe(0);
    expect((await sight(region)).rows[0]).toBe(2);
    expect(await region.locator('tbody tr.marked').getAttribute('aria-rowindex')).toBe('2');
    await scrollBy(page, region, 50_000);
    await chart.getByRole('searchbox').fill('nha trang');
    await expect.poll(() => region.locator('table').getAttribute('aria-rowcount')).toBe(null);
    expect(await chart.locator('[aria-rowindex]').count()).toBe(0);
    expect(await region.locator('tbody').getAttribute('style')).toBeFalsy();
    expect(await region.locator('tbody tr').count()).toBeLessThan(20);
    await chart.getByRole('searchbox').fill('');
    await expect.poll(() => region.locator('table').getAttribute('aria-rowcount')).toBe(String(COMMUNES + 1));
    expect((await sight(region)).rows[0]).toBe(2);
    await page.context().close();
  });

  it('is printed with all its rows', async () => {
    const printed = async (sabotage?: () => void) => {
      const {page, region} = await visit({folder: '/printed', sabotage});
      await scrollBy(page, region, 5_000);
      const rows: number[] = [];
      const count = async () => rows.push(await region.locator('tbody tr').count());
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await count();
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(await region.locator('tbody tr').count()).toBeLessThan(50);
      await page.emulateMedia({media: 'print'});
      await painted(page);
      await count();
      rows.push(await region.evaluate((region) => Math.round(region.scrollHeight - region.clientHeight)));
      await page.emulateMedia({media: 'screen'});
      await painted(page);
      expect(await region.locator('tbody tr').count()).toBeLessThan(50);
      expect((await sight(region)).blank).toBe(0);
      await page.context().close();
      return rows;
    };
    expect(await printed()).toEqual([PRINTED, PRINTED, 0]);
    // The control: a page on which printing is not told.
    const deafens = () => {
      const own = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...others) {
        if (type !== 'beforeprint' && !(this instanceof MediaQueryList)) own.call(this, type, ...others);
      };
    };
    expect(await printed(deafens)).not.toEqual([PRINTED, PRINTED, 0]);
  });
});
