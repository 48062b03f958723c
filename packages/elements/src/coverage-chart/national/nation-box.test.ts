import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../../test/helpers/console.js';
import type {ViewChangedEvent} from '../../shared/events/view-changed-event.js';
import type {IspeedCoverageChart} from '../define.js';
import '../define.js';

const NATION = new URL('../fixtures/nation.json', import.meta.url).href;

/** As long as the test itself may take: the machine may be busy. */
const until = (holds: () => unknown) => waitUntil(() => Boolean(holds()), undefined, {timeout: 9_000});
const root = (chart: Element) => chart.shadowRoot!;
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (chart: Element) => [...root(chart).querySelectorAll('.nation tbody tr')].map(text);
const button = (chart: Element, words: string) =>
  [...root(chart).querySelectorAll<HTMLElement>('button')].find((one) => text(one) === words)!;
const communes = (chart: Element) => root(chart).querySelectorAll('.rows [role=rowheader]').length;

async function nationOf(province = '', coverage = NATION): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(
    html`<ispeed-coverage-chart coverage=${coverage} province=${province} view="table"></ispeed-coverage-chart>`,
  );
  await until(() => root(chart).querySelector('#nation-title'));
  return chart;
}

/** Whether the console has the line; the words for it are loaded late. */
function isSaid(line: RegExp): boolean {
  try {
    return expectConsole(line) !== '';
  } catch {
    return false;
  }
}

/** Every province's index is there, or known not to come. */
const settled = (chart: Element) =>
  until(() => rows(chart).length === 2 && !rows(chart).join().includes('Đang tải'));

describe('the nation', () => {
  it('shows each province by its own index, and one that fails without hiding the others', async () => {
    const chart = await nationOf();
    await settled(chart);
    expect(rows(chart)).to.deep.equal(['Thành phố Hà Nội Chưa tải được', 'Tỉnh Khánh Hoà 2 trong 5 790']);
    expect(text(root(chart).querySelector('tfoot'))).to.equal('Cộng 1 trong 2 tỉnh, thành phố 2 trong 5 790');
    expect(button(chart, 'Tải lại tỉnh còn thiếu')).to.not.equal(undefined);
    expect(communes(chart)).to.equal(0);
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
  });

  it('opens a province and comes back to its name, by the keyboard', async () => {
    const chart = await nationOf();
    await settled(chart);
    button(chart, 'Tỉnh Khánh Hoà').focus();
    await sendKeys({press: 'Enter'});
    await until(() => communes(chart) === 5);
    await until(() => text(root(chart).activeElement) === 'Tỉnh Khánh Hoà');
    expect(root(chart).activeElement!.localName).to.equal('h3');
    expect(chart.province).to.equal('56');
    button(chart, 'Về danh sách tỉnh, thành phố').click();
    await until(() => root(chart).activeElement?.getAttribute('data-province') === '56');
    expect(communes(chart)).to.equal(0);
  });

  it('opens every commune when asked, and not before', async () => {
    const chart = await nationOf();
    await settled(chart);
    button(chart, 'Xem mọi xã, phường trong cả nước').click();
    await until(() => communes(chart) === 5);
    expect(text(root(chart).querySelector('#nation-title'))).to.equal('Mọi xã, phường trong cả nước');
  });

  it('stays with the provinces, and says so, where the one that was opened does not come', async () => {
    const chart = await nationOf('', NATION.replace('nation.json', 'nation-without-places.json'));
    await until(() => button(chart, 'Tỉnh Gia Lai'));
    button(chart, 'Tỉnh Gia Lai').click();
    const said = () => text(root(chart).querySelector('.nation-box [role=status]'));
    await until(() => root(chart).querySelector('.nation-box') && said().startsWith('Chưa tải được'));
    expect(said()).to.equal('Chưa tải được: Tỉnh Gia Lai. Hãy chọn lại sau ít phút.');
    await until(() => root(chart).activeElement?.getAttribute('data-province') === '52');
    expect(chart.province).to.equal('');
    await until(() => isSaid(/\[ispeed\] .*no-such-places\.json/));
    button(chart, 'Tỉnh Khánh Hoà').click();
    await until(() => communes(chart) === 5);
    button(chart, 'Về danh sách tỉnh, thành phố').click();
    await until(() => said().startsWith('Chọn một'));
  });

  it('tells the page which province was opened, for a link, and whose card was closed', async () => {
    const chart = await nationOf();
    await settled(chart);
    const queries: string[] = [];
    chart.addEventListener('ispeed-view-changed', ({view}: ViewChangedEvent) =>
      queries.push(new URLSearchParams(view).toString()),
    );
    button(chart, 'Tỉnh Khánh Hoà').click();
    await until(() => communes(chart) === 5);
    expect(queries).to.deep.equal(['network=mobile&province=56']);
    button(chart, 'Phường Nha Trang').click();
    await until(() => queries.length === 2);
    const province = 'period=2026-10&network=mobile&view=table&province=56';
    expect(queries[1]).to.equal(`${province}&commune=22366`);
    button(chart, 'Đóng').click();
    await until(() => queries.length === 3);
    expect(queries[2]).to.equal(province);
    const link = await fixture<IspeedCoverageChart>(
      html`<ispeed-coverage-chart coverage=${NATION}></ispeed-coverage-chart>`,
    );
    for (const [name, value] of new URLSearchParams(queries[1])) link.setAttribute(name, value);
    await until(() => text(root(link).querySelector('#card-title')) === 'Phường Nha Trang');
    expect(communes(link)).to.equal(5);
  });

  it('opens the province that the tag names', async () => {
    const chart = await nationOf('56');
    await until(() => communes(chart) === 5);
    expect(text(root(chart).querySelector('#nation-title'))).to.equal('Tỉnh Khánh Hoà');
  });
});
