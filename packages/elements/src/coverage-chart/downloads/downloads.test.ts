import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import type {IspeedCoverageChart} from '../define.js';
import '../define.js';

const SRC = new URL('../fixtures/campaign.json', import.meta.url).href;
const {userAgent} = navigator;

const bar = (chart: Element) => chart.shadowRoot!.querySelector('.downloads')!;
const words = (chart: Element) => bar(chart).textContent.replace(/\s+/g, ' ');
const button = (chart: Element, name: string) =>
  [...chart.shadowRoot!.querySelectorAll('button')].find(({textContent}) => textContent.trim() === name);

async function ready(): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(
    html`<ispeed-coverage-chart src=${SRC}></ispeed-coverage-chart>`,
  );
  if (!chart.shadowRoot?.querySelector('table')) await oneEvent(chart, 'ispeed-ready');
  await waitUntil(() => button(chart, 'Tải CSV'), 'no downloads', {timeout: 8000});
  return chart;
}

/** What the browser would save, instead of saving it. */
async function saved(act: () => void): Promise<{name: string; blob: Blob}> {
  const {click} = HTMLAnchorElement.prototype;
  const link = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      resolve(this);
    };
  });
  try {
    act();
    const {href, download} = await link;
    return {name: download, blob: await (await fetch(href)).blob()};
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
}

function pretendToBe(agent: string): void {
  Object.defineProperty(navigator, 'userAgent', {value: agent, configurable: true});
}

describe('downloads of ispeed-coverage-chart', () => {
  afterEach(() => pretendToBe(userAgent));

  it('saves what is in view, or all, as CSV', async () => {
    const chart = await ready();
    chart.query = 'dien lac';
    await waitUntil(() => words(chart).includes('Chỉ 1 xã, phường đang xem'), undefined, {timeout: 8000});
    const part = await saved(() => button(chart, 'Tải CSV')!.click());
    expect(part.name).to.equal('i-speed-so-mau-2026-10-mobile.csv');
    expect(await part.blob.text())
      .to.contain('"Xã Diên Lạc",90,210')
      .and.not.contain('Nha Trang');
    bar(chart).querySelector('input')!.click();
    const all = await saved(() => button(chart, 'Tải CSV')!.click());
    expect(await all.blob.text()).to.contain('"Phường Nha Trang",446,0');
    bar(chart).querySelector('input')!.click();
    chart.query = 'không có ở đây';
    await waitUntil(() => !words(chart).includes('đang xem'), 'a part of nothing', {timeout: 8000});
    const none = await saved(() => button(chart, 'Tải CSV')!.click());
    expect(await none.blob.text()).to.contain('"Phường Nha Trang",446,0');
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
  });

  it('saves a workbook and says what to do if none arrives', async () => {
    const chart = await ready();
    const {name, blob} = await saved(() => button(chart, 'Tải Excel')!.click());
    expect(name).to.equal('i-speed-so-mau-2026-10-mobile.xlsx');
    expect(new TextDecoder().decode((await blob.arrayBuffer()).slice(0, 2))).to.equal('PK');
    await waitUntil(() => words(chart).includes('hãy bấm “Sao chép”'), undefined, {timeout: 8000});
  });

  it('saves the drawing as a picture with its title and source around it', async () => {
    const chart = await ready();
    await waitUntil(() => button(chart, 'Tải ảnh PNG'), 'no picture', {timeout: 8000});
    const {name, blob} = await saved(() => button(chart, 'Tải ảnh PNG')!.click());
    expect(name).to.equal('i-speed-bieu-do-2026-10-mobile.png');
    const {width, height} = await createImageBitmap(blob);
    expect(width).to.equal(2048);
    expect(height).to.be.above(500);
  });

  it('shows the figures to copy where a browser inside an app would lose the file', async () => {
    const chart = await ready();
    pretendToBe(`${userAgent} Zalo android/12`);
    button(chart, 'Tải CSV')!.click();
    await waitUntil(() => words(chart).includes('không cho tải tệp'), undefined, {timeout: 8000});
    const copied = chart.shadowRoot!.querySelector('.copied')!;
    expect(copied.textContent).to.contain('Xã Diên Lạc\t90\t210');
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
    button(chart, 'Tải ảnh PNG')?.click();
    await waitUntil(() => chart.shadowRoot!.textContent.includes('Hãy chụp màn hình'), undefined, {
      timeout: 8000,
    });
  });
});
