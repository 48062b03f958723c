import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {setLanguage} from '../../shared/locale.js';
import type {IspeedCoverageChart} from '../define.js';
import '../define.js';

const SRC = new URL('../fixtures/campaign.json', import.meta.url).href;

/** As long as the test itself may take: the machine may be busy. */
const until = (holds: () => unknown) => waitUntil(() => Boolean(holds()), undefined, {timeout: 9_000});
const root = (chart: Element) => chart.shadowRoot!;
const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const card = (chart: Element) => root(chart).querySelector('.card');
const nameOf = (chart: Element, name: string) =>
  [...root(chart).querySelectorAll<HTMLElement>('tbody button')].find((button) => text(button) === name)!;

async function chartOf(commune = ''): Promise<IspeedCoverageChart> {
  const chart = await fixture<IspeedCoverageChart>(
    html`<ispeed-coverage-chart src=${SRC} commune=${commune} view="table"></ispeed-coverage-chart>`,
  );
  if (!root(chart).querySelector('table')) await oneEvent(chart, 'ispeed-ready');
  return chart;
}

/** Opens a commune's card by its name in the table, and waits until its months and its invitation are there. */
async function open(chart: Element, name: string): Promise<Element> {
  nameOf(chart, name).click();
  await until(() => text(card(chart)).startsWith(name) && card(chart)!.querySelector('.invite, .months'));
  await until(() => card(chart)!.querySelector('.invite') && card(chart)!.querySelector('.months'));
  return card(chart)!;
}

describe("a commune's card", () => {
  afterEach(() => setLanguage('vi'));

  it('says what is missing, the rank among those with data, and no speed that is not rated', async () => {
    const chart = await chartOf();
    const lacking = text(await open(chart, 'Xã Diên Lạc'));
    expect(lacking).to.contain('90 mẫu, còn thiếu 210 mẫu để đủ 300.');
    expect(lacking).to.contain('Đứng thứ 3 về số mẫu trong 3 xã, phường có số liệu.');
    expect(lacking).to.contain('Chưa đủ mẫu để đánh giá tốc độ.').and.not.to.contain('118');
    const rated = text(await open(chart, 'Phường Nha Trang'));
    expect(rated).to.contain('446 mẫu, đã đủ 300 mẫu.').and.to.contain('Tải xuống (trung vị, Mbps) 55,4');
    const none = text(await open(chart, 'Đặc khu Trường Sa'));
    expect(none).to.contain('Chưa có số liệu. Cần 300 mẫu.').and.not.to.contain('Đứng thứ');
  });

  it('tells a month that cannot be read from one without data, and draws neither as 0', async () => {
    const chart = await chartOf();
    const months = (await open(chart, 'Xã Diên Lạc')).querySelectorAll('.months tbody tr');
    expect([...months].map(text)).to.deep.equal([
      '10/2026 90',
      '9/2026 Chưa tải được',
      '8/2026 Chưa tải được',
    ]);
    expect(card(chart)!.querySelector('.earlier')!.getAttribute('d')).to.equal('');
  });

  it('opens by itself for the page’s own commune without taking the focus', async () => {
    const chart = await chartOf('22390');
    await until(() => card(chart));
    expect(text(card(chart)!.querySelector('h3'))).to.equal('Phường Tây Nha Trang');
    expect(document.activeElement).to.not.equal(chart);
    nameOf(chart, 'Xã Diên Lạc').click();
    await until(() => text(root(chart).activeElement) === 'Xã Diên Lạc');
    expect(root(chart).activeElement!.localName).to.equal('h3');
  });

  it('closes by Escape, gives the focus back to the name, and stays closed', async () => {
    const chart = await chartOf('22390');
    await open(chart, 'Xã Diên Lạc');
    await until(() => root(chart).activeElement?.localName === 'h3');
    await sendKeys({press: 'Escape'});
    await chart.updateComplete;
    expect(card(chart)).to.equal(null);
    expect(root(chart).activeElement).to.equal(nameOf(chart, 'Xã Diên Lạc'));
    chart.requestUpdate();
    await chart.updateComplete;
    expect(card(chart)).to.equal(null);
  });

  it('invites with the commune’s figures, marked as a sample', async () => {
    const chart = await chartOf();
    const invitation = text((await open(chart, 'Xã Diên Lạc')).querySelector('.invite-text'));
    expect(invitation).to.contain('Xã Diên Lạc. Tháng 10/2026, mạng di động: 90 mẫu, còn thiếu 210 mẫu');
    expect(invitation).to.contain('(Số liệu minh họa)').and.to.contain(location.href);
  });

  it('has nothing for axe to find, in both languages', async () => {
    const chart = await chartOf('22366');
    await open(chart, 'Phường Nha Trang');
    for (const details of card(chart)!.querySelectorAll('details')) details.open = true;
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
    await setLanguage('en');
    await chart.updateComplete;
    expect(text(card(chart))).to.contain('446 samples: the 300 needed are there.');
  });
});
