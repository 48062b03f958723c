import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import type {Engine} from './engine.js';
import {startEngine} from './start-engine.js';

/** Listens to what is saved, for none of these engines tells a test of it. */
const HEAR_FILES = `<script>
  var create = URL.createObjectURL;
  URL.createObjectURL = function (blob) {
    new Response(blob).text().then(function (text) { window.savedFile = text; });
    return create.call(URL, blob);
  };
</script>`;

let site: Site;

beforeAll(async () => {
  site = await openSite('127.0.0.1');
  site.pages.set(
    '/chart.html',
    `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:,">${HEAR_FILES}
    <ispeed-coverage-chart src="/data/khanh-hoa-2026/campaign.json"></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script></html>`,
  );
});

afterAll(() => site?.close());

describe.each(['firefox', 'webkit'] as const)('the chart in %s', (name) => {
  let engine: Engine;

  beforeAll(async () => {
    engine = await startEngine(name);
    await engine.setViewport({width: 1280, height: 2400});
  }, 60_000);

  afterAll(() => engine?.close());

  it('goes from the table by a filter and a drawing to the card and a file', async () => {
    await engine.open(`${site.url}/chart.html`);
    const seen = await engine.evaluate(walk);
    expect(seen.communes).toEqual([65, 12]);
    expect(seen.found).toContain('Hiện 12 trong 65 xã, phường');
    expect(seen.picture).toContain('Trạng thái theo tháng của 12 trong 65 xã, phường');
    // Titles that are painted take more than one colour.
    expect(seen.colours).toBeGreaterThan(5);
    expect(seen.months).toBe(12);
    expect(seen.card).toContain('Phường Nha Trang');
    expect(seen.card).toContain('đã đủ 300 mẫu');
    expect(seen.file).toContain('22366');
    expect(seen.file).toContain('SỐ LIỆU MINH HỌA');
  }, 120_000);
});

interface Seen {
  readonly communes: readonly number[];
  readonly found: string;
  readonly picture: string;
  readonly colours: number;
  readonly months: number;
  readonly card: string;
  readonly file: string;
}

/** Runs in the page, so it names nothing outside itself. */
async function walk(): Promise<Seen> {
  const until = async <T>(what: string, look: () => T | null | undefined | false): Promise<T> => {
    const end = performance.now() + 60_000;
    for (;;) {
      const found = look();
      if (found) return found;
      if (performance.now() > end) throw new Error(`never came: ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const root = await until('chart', () => document.querySelector('ispeed-coverage-chart')?.shadowRoot);
  const find = <E extends HTMLElement>(selector: string) => root.querySelector<E>(selector);
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((one) => one.innerText.trim() === words);
  const rows = () => root.querySelectorAll('.region tbody tr').length;
  await until('controls', () => find('select'));
  const all = rows();
  const states = [...root.querySelectorAll('select')].find(({options}) =>
    [...options].some(({value}) => value === 'enough'),
  )!;
  states.value = 'enough';
  states.dispatchEvent(new Event('change', {bubbles: true}));
  await until('filter', () => rows() < all);
  const communes = [all, rows()];
  const found = find('.rows > [role=status]')!.innerText;
  (await until('views', () => button('Trạng thái'))).click();
  const canvas = await until('drawing', () => find<HTMLCanvasElement>('canvas[aria-label^="Trạng thái"]'));
  const paint = () =>
    new Set(
      new Uint32Array(canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data.buffer),
    ).size;
  const colours = await until('paint', () => paint() > 5 && paint());
  const months = root.querySelectorAll('.below .months tbody tr').length;
  (await until('name', () => button('Phường Nha Trang'))).click();
  const card = (await until('card', () => find('.card .invite') && find('.card'))).innerText;
  button('Tải CSV')!.click();
  const file = await until('file', () => (window as unknown as {savedFile?: string}).savedFile);
  return {communes, found, picture: canvas.getAttribute('aria-label')!, colours, months, card, file};
}
