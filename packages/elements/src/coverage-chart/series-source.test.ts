import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {expectConsole} from '../../../../test/helpers/console.js';
import type {DataFailedEvent} from '../shared/events/data-failed-event.js';
import type {IspeedCoverageChart} from './define.js';
import './define.js';

const SRC = new URL('fixtures/campaign.json', import.meta.url).href;

const root = (chart: Element) => chart.shadowRoot!;
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const select = (chart: Element, label: string) =>
  [...root(chart).querySelectorAll('label')]
    .find((element) => text(element).startsWith(label))!
    .querySelector('select')!;

async function ready(): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(
    html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`,
  );
  if (!root(chart).querySelector('table')) await oneEvent(chart, 'ispeed-ready');
  await waitUntil(() => root(chart).querySelector('select'), 'no controls', {timeout: 8000});
  return chart;
}

async function set(chart: IspeedCoverageChart, label: string, value: string): Promise<void> {
  select(chart, label).value = value;
  select(chart, label).dispatchEvent(new Event('change', {bubbles: true}));
  await chart.updateComplete;
}

/** Takes the line from the console once it is there; the words for it are loaded late. */
async function untilSaid(line: RegExp): Promise<void> {
  const isSaid = () => {
    try {
      return expectConsole(line) !== '';
    } catch {
      return false;
    }
  };
  await waitUntil(isSaid, undefined, {timeout: 8000});
}

describe('figures of a month in ispeed-coverage-chart', () => {
  it('keeps the old table until the other network is there', async () => {
    const chart = await ready();
    const region = () => root(chart).querySelector('[role=region]')!;
    await set(chart, 'Mạng', '5g');
    expect(region().getAttribute('aria-busy')).to.equal('true');
    expect(text(region())).to.contain('446');
    await waitUntil(() => region().getAttribute('aria-busy') === 'false');
    expect(text(root(chart).querySelector('[part=summary]'))).to.contain('mạng 5G');
    expect(text(region())).to.not.contain('446');
  });

  it('says in place that a month is missing while the controls go on working', async () => {
    const chart = await ready();
    const month = select(chart, 'Tháng');
    month.focus();
    const failed = oneEvent<DataFailedEvent>(chart, 'ispeed-data-failed');
    await set(chart, 'Tháng', '2026-09');
    expect((await failed).error.url).to.contain('rows-that-do-not-exist.json');
    await untilSaid(/rows-that-do-not-exist\.json/);
    await waitUntil(() => root(chart).querySelector('[role=alert]'));
    expect(root(chart).querySelector('table')).to.equal(null);
    expect(root(chart).activeElement).to.equal(month);
    await set(chart, 'Tháng', '2026-10');
    await waitUntil(() => root(chart).querySelector('table'));
  });

  it('names file and path of a month with a wrong field', async () => {
    const chart = document.createElement('ispeed-coverage-chart');
    Object.assign(chart, {src: SRC, period: '2026-08', view: 'table'});
    document.body.append(chart);
    await oneEvent(chart, 'ispeed-data-failed');
    await untilSaid(/rows-with-a-wrong-field\.json \/rows\/0\/samples/);
    expect(select(chart, 'Tháng').value).to.equal('2026-08');
    chart.remove();
  });
});
