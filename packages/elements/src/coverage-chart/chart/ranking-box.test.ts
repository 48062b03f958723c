import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../../test/helpers/console.js';
import type {IspeedCoverageChart} from '../define.js';
import '../define.js';

const SRC = new URL('../fixtures/campaign.json', import.meta.url).href;

const canvasOf = (chart: Element) => chart.shadowRoot!.querySelector('canvas');
const labelOf = (chart: Element) => canvasOf(chart)?.getAttribute('aria-label') ?? '';
const text = (chart: Element) => chart.shadowRoot!.textContent.replace(/\s+/g, ' ');

/** The library comes in many modules here, and takes its time. */
const drawn = (chart: Element) => waitUntil(() => canvasOf(chart), 'no drawing', {timeout: 8000});

async function ready(template = html`<ispeed-coverage-chart src=${SRC}></ispeed-coverage-chart>`) {
  const chart = await fixture<IspeedCoverageChart>(template);
  if (!chart.shadowRoot?.querySelector('table')) await oneEvent(chart, 'ispeed-ready');
  return chart;
}

/** What a phone says that was told to save data. */
function saveData(saveData: boolean): void {
  Object.defineProperty(navigator, 'connection', {value: {saveData}, configurable: true});
}

describe('ranking of ispeed-coverage-chart', () => {
  it('draws near the screen and says as text what it shows', async () => {
    const chart = await ready();
    await drawn(chart);
    expect(labelOf(chart)).to.equal(
      '3 xã, phường nhiều mẫu nhất: Phường Nha Trang 446; Phường Tây Nha Trang 254; Xã Diên Lạc 90.',
    );
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
  });

  it('moves nothing when the drawing arrives', async () => {
    const chart = await ready();
    const before = chart.offsetHeight;
    await drawn(chart);
    expect(chart.offsetHeight).to.equal(before);
  });

  it('brings no chart library while the box is far below the screen', async () => {
    const page = await fixture(html`<div><p style="height: 4000px"></p></div>`);
    const chart = document.createElement('ispeed-coverage-chart');
    chart.src = SRC;
    page.append(chart);
    await oneEvent(chart, 'ispeed-ready');
    await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    expect(canvasOf(chart)).to.equal(null);
    chart.scrollIntoView({block: 'end'});
    await drawn(chart);
  });

  it('draws anew for another metric, another network and the dark', async () => {
    const chart = await ready();
    await drawn(chart);
    chart.metric = 'download';
    await waitUntil(() => labelOf(chart).includes('tải xuống nhanh nhất'));
    const light = canvasOf(chart)!.toDataURL();
    chart.theme = 'dark';
    await waitUntil(() => canvasOf(chart)?.toDataURL() !== light);
    chart.network = '5g';
    await waitUntil(() => labelOf(chart).includes('301,5'));
  });

  it('waits to be asked where data is to be saved', async () => {
    saveData(true);
    const chart = await ready();
    await waitUntil(() => text(chart).includes('Vẽ biểu đồ'));
    expect(canvasOf(chart)).to.equal(null);
    chart.shadowRoot!.querySelector<HTMLButtonElement>('.ranking button')!.click();
    await drawn(chart);
    saveData(false);
  });

  it('leaves table and page whole where Array.from was replaced', async () => {
    const {from} = Array;
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    Array.from = () => {
      throw new Error('replaced by an old library');
    };
    try {
      chart.view = 'both';
      await waitUntil(() => text(chart).includes('Biểu đồ không vẽ được'));
    } finally {
      Array.from = from;
    }
    expectConsole(/\[ispeed\] chart: .*replaced by an old library/);
    expect(chart.shadowRoot!.querySelectorAll('tbody tr')).to.have.length(5);
    expect(canvasOf(chart)).to.equal(null);
  });

  it('lets go of the drawing when it leaves the page and draws again when it comes back', async () => {
    const chart = await ready();
    await drawn(chart);
    const parent = chart.parentElement!;
    chart.remove();
    expect(canvasOf(chart)).to.equal(null);
    parent.append(chart);
    await drawn(chart);
  });

  it('has no box where only the table is asked for', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    expect(chart.shadowRoot!.querySelector('.ranking')).to.equal(null);
  });
});
