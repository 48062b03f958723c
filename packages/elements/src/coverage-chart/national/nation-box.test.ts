import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
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

async function nationOf(province = ''): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(
    html`<ispeed-coverage-chart coverage=${NATION} province=${province} view="table"></ispeed-coverage-chart>`,
  );
  await until(() => root(chart).querySelector('#nation-title'));
  return chart;
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

  it('opens the province that the tag names', async () => {
    const chart = await nationOf('56');
    await until(() => communes(chart) === 5);
    expect(text(root(chart).querySelector('#nation-title'))).to.equal('Tỉnh Khánh Hoà');
  });
});
