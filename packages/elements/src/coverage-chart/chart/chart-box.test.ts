import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';

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

/** Presses the button of a view. */
async function choose(chart: IspeedCoverageChart, view: string): Promise<void> {
  const buttons = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.views button')];
  buttons.find((button) => button.textContent.trim() === view)!.click();
  await chart.updateComplete;
}

const monthsOf = (chart: Element) =>
  [...chart.shadowRoot!.querySelectorAll('.months tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()).join(' '),
  );

/** What a phone says that was told to save data. */
function saveData(saveData: boolean): void {
  Object.defineProperty(navigator, 'connection', {value: {saveData}, configurable: true});
}

describe('chart of ispeed-coverage-chart', () => {
  it('draws near the screen and says as text what it shows', async () => {
    const chart = await ready();
    await drawn(chart);
    expect(labelOf(chart)).to.equal(
      'Xếp hạng 3 xã, phường theo số mẫu: Phường Nha Trang 446; Phường Tây Nha Trang 254; Xã Diên Lạc 90.',
    );
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
  });

  it('moves nothing when the drawing arrives', async () => {
    const chart = await ready();
    const heights = () =>
      [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.ranking, .downloads')].map(
        ({offsetHeight}) => offsetHeight,
      );
    const before = heights();
    await drawn(chart);
    expect(before).to.have.length(2);
    expect(heights()).to.deep.equal(before);
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
    await waitUntil(() => labelOf(chart).startsWith('Tải xuống (trung vị, Mbps)'));
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
    const before = canvasOf(chart)!.style.height;
    const parent = chart.parentElement!;
    chart.remove();
    await waitUntil(() => canvasOf(chart)?.style.height !== before);
    parent.append(chart);
    await waitUntil(() => canvasOf(chart)?.style.height === before);
  });

  it('has no box where only the table is asked for', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    expect(chart.shadowRoot!.querySelector('.ranking')).to.equal(null);
  });

  it('draws the months with a table of every figure, an unreadable one as a gap', async () => {
    const chart = await ready();
    await drawn(chart);
    await choose(chart, 'Diễn biến');
    expect(monthsOf(chart)).to.deep.equal(['10/2026 790 2', '9/2026 0 0', '8/2026 0 0']);
    await choose(chart, 'Trạng thái');
    await waitUntil(() => monthsOf(chart)[0] === '10/2026 1 1 1 2', 'rows not counted', {timeout: 8000});
    expect(monthsOf(chart)).to.deep.equal(['10/2026 1 1 1 2', '9/2026 – – – –', '8/2026 – – – –']);
    expect(text(chart)).to.contain('không tải được số liệu');
    await drawn(chart);
    expect(labelOf(chart)).to.contain('Trạng thái theo tháng của 5 xã, phường');
  });

  it('follows the search of the table', async () => {
    const chart = await ready();
    await drawn(chart);
    chart.query = 'tay nha trang';
    await waitUntil(() => labelOf(chart) === 'Xếp hạng 1 xã, phường theo số mẫu: Phường Tây Nha Trang 254.');
  });

  it('has no fault that axe finds in any view, light, dark and with forced colours', async () => {
    const chart = await ready();
    await drawn(chart);
    for (const view of ['Xếp hạng', 'Tốc độ', 'Diễn biến', 'Trạng thái']) {
      await choose(chart, view);
      await drawn(chart);
      for (const details of chart.shadowRoot!.querySelectorAll('.below details'))
        details.setAttribute('open', '');
      for (const theme of ['light', 'dark'] as const) {
        chart.theme = theme;
        await chart.updateComplete;
        expect(await accessibilityFaults(chart), `${view} ${theme}`).to.deep.equal([]);
      }
      chart.theme = 'auto';
      await emulateMedia({forcedColors: 'active'});
      expect(await accessibilityFaults(chart), `${view} forced`).to.deep.equal([]);
      await emulateMedia({forcedColors: 'none'});
    }
  });

  it('is switched by the keyboard, and says which view is on', async () => {
    const chart = await ready();
    await drawn(chart);
    const button = [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.views button')].at(-2)!;
    button.focus();
    await sendKeys({press: 'Enter'});
    await chart.updateComplete;
    expect(chart.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-pressed')).to.equal('true');
  });
});
