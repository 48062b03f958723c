import {expect, html, oneEvent, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../../test/helpers/console.js';
import type {ViewChangedEvent} from '../../shared/events/view-changed-event.js';
import {
  control,
  FIXTURES,
  headings,
  names,
  ready,
  root,
  rowOf,
  set,
  sortBy,
  sortDirections,
  text,
} from '../testing/chart-page.js';

const SRC = `${FIXTURES}compare/campaign.json`;
const chartWith = (compare: string, metric = 'samples') =>
  ready(
    html`<ispeed-coverage-chart src=${SRC} view="table" compare=${compare} metric=${metric}></ispeed-coverage-chart>`,
  );
const seen = (chart: Element, name: string) =>
  text(rowOf(chart, name)!.querySelector('.change [aria-hidden], .change.note'));
const above = (chart: Element) => text(root(chart).querySelector('.compared'));
const until = (holds: () => unknown) => waitUntil(() => Boolean(holds()), undefined, {timeout: 9_000});
const compared = (chart: Element) => until(() => above(chart) && !above(chart).endsWith('…'));

describe('comparing in ispeed-coverage-chart', () => {
  it('offers only what differs in one thing, and says which months are of other places', async () => {
    const chart = await chartWith('');
    const select = control(chart, 'So với') as HTMLSelectElement;
    expect([...select.querySelectorAll('optgroup')].map(({label}) => label)).to.deep.equal([
      'Tháng',
      'Mạng',
      'Nhà mạng',
    ]);
    expect([...select.options].map((option) => [option.value, text(option), option.disabled])).to.deep.equal([
      ['', 'Không', false],
      ['2026-09', 'Tháng 9/2026', false],
      ['5g', 'Mạng 5G', false],
      ['fixed', 'Mạng cố định', false],
      ['VIETTEL', 'VIETTEL', false],
      ['Tháng theo địa giới khác: không so sánh được', 'Tháng theo địa giới khác: không so sánh được', true],
    ]);
    expect(headings(chart)).to.have.length(2);
  });

  it('shows the difference to see and in words to hear, and the reason where there is none', async () => {
    const chart = await chartWith('2026-09');
    await compared(chart);
    expect(text(headings(chart).at(-1)!)).to.equal('So với tháng 9/2026');
    expect(seen(chart, 'Phường Nha Trang')).to.equal('+206');
    expect(seen(chart, 'Phường Tây Nha Trang')).to.equal('−47');
    expect(seen(chart, 'Xã Diên Lạc')).to.equal('=');
    expect(seen(chart, 'Xã Cà Ná')).to.equal('không có số liệu');
    expect(text(rowOf(chart, 'Phường Nha Trang')!.querySelector('.unseen'))).to.equal(
      'tăng 206 mẫu, trước đó 240',
    );
    expect(above(chart)).to.equal(
      'So với tháng 9/2026: tăng 155 mẫu; thêm 1 xã, phường đủ mẫu, 1 không còn đủ; 2 xã, phường không có số liệu ở một hoặc cả hai bên. Số liệu đem so là số liệu minh họa.',
    );
    chart.query = 'dien lac';
    await chart.updateComplete;
    expect(above(chart)).to.contain('tổng số mẫu bằng nhau');
  });

  it('compares speeds only where both are rated and one statistic', async () => {
    const chart = await chartWith('2026-09', 'download');
    await compared(chart);
    expect(seen(chart, 'Phường Nha Trang')).to.equal('+5,3');
    expect(seen(chart, 'Xã Diên Lạc')).to.equal('chưa đủ mẫu để so sánh');
    await set(chart, 'So với', '5g');
    await until(() => above(chart).includes('một bên là trung vị, một bên là trung bình'));
    expect(seen(chart, 'Phường Nha Trang')).to.equal('không so sánh được');
  });

  it('sorts by the largest gain, and puts who has none last', async () => {
    const chart = await chartWith('2026-09');
    await compared(chart);
    await sortBy(chart, 'So với');
    expect(names(chart).slice(0, 3)).to.deep.equal([
      'Phường Nha Trang',
      'Xã Diên Lạc',
      'Phường Tây Nha Trang',
    ]);
    expect(sortDirections(chart)).to.deep.equal(['none', 'none', 'descending']);
    await sortBy(chart, 'So với');
    expect(names(chart)[0]).to.equal('Phường Tây Nha Trang');
    expect(names(chart).slice(3)).to.have.members(['Xã Cà Ná', 'Đặc khu Trường Sa']);
    await set(chart, 'So với', '');
    expect(sortDirections(chart)).to.deep.equal(['none', 'none']);
    expect(names(chart)[0]).to.equal('Xã Cà Ná');
  });

  it('tells the page what counts, and forgets a comparison that does not', async () => {
    const chart = await chartWith('2026-12');
    expect((control(chart, 'So với') as HTMLSelectElement).value).to.equal('');
    const told = async (act: () => unknown) => {
      const event = oneEvent<ViewChangedEvent>(chart, 'ispeed-view-changed');
      await act();
      return (await event).view;
    };
    expect(await told(() => sortBy(chart, 'Xã, phường'))).to.not.have.property('compare');
    expect(await told(() => set(chart, 'So với', 'VIETTEL'))).to.have.property('compare', 'VIETTEL');
    await compared(chart);
    expect(await told(() => set(chart, 'Nhà mạng', 'VIETTEL'))).to.not.have.property('compare');
    expect(text((control(chart, 'So với') as HTMLSelectElement).selectedOptions[0]!)).to.equal('Không');
    expect(await told(() => set(chart, 'So với', 'all'))).to.have.property('compare', 'all');
    await until(() => above(chart).startsWith('So với tất cả nhà mạng: '));
  });

  it('says in one line that the other figures did not come, and asks again, while the table stays', async () => {
    const chart = await chartWith('');
    const failed = oneEvent(chart, 'ispeed-data-failed');
    await set(chart, 'So với', 'fixed');
    expect(seen(chart, 'Phường Nha Trang')).to.equal('…');
    expect(above(chart)).to.equal('So với mạng cố định: …');
    await failed;
    await until(() => above(chart).startsWith('So với mạng cố định: Chưa tải được dữ liệu i-Speed.'));
    await untilSaid();
    expect(names(chart)).to.have.length(5);
    expect(seen(chart, 'Phường Nha Trang')).to.equal('–');
    const again = oneEvent(chart, 'ispeed-data-failed');
    root(chart).querySelector<HTMLButtonElement>('.compared button')!.click();
    await again;
    await untilSaid();
    await set(chart, 'So với', '2026-09');
    await until(() => seen(chart, 'Phường Nha Trang') === '+206');
  });

  it('is said of the commune on its card', async () => {
    const chart = await chartWith('2026-09');
    await compared(chart);
    rowOf(chart, 'Phường Tây Nha Trang')!.querySelector('button')!.click();
    await until(() => root(chart).querySelector('.card .months'));
    expect(text(root(chart).querySelector('.card'))).to.contain(
      'So với tháng 9/2026: giảm 47 mẫu, trước đó 301.',
    );
  });

  it('moves no row when the other figures come, and has nothing for axe to find', async () => {
    const chart = await chartWith('', 'download');
    const heights = () => [...root(chart).querySelectorAll('tbody tr')].map(({clientHeight}) => clientHeight);
    await set(chart, 'So với', 'VIETTEL');
    const waiting = heights();
    await compared(chart);
    expect(heights()).to.deep.equal(waiting);
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
  });

  it('fits the two lines of a row on a phone', async () => {
    await setViewport({width: 360, height: 740});
    const chart = await chartWith('2026-09', 'download');
    await compared(chart);
    const row = rowOf(chart, 'Phường Nha Trang')!;
    const top = (selector: string) => row.querySelector(selector)!.getBoundingClientRect().top;
    expect(top('.change')).to.equal(top('.figure'));
    expect(top('.samples')).to.be.above(top('.change'));
    expect(document.documentElement.scrollWidth).to.be.at.most(360);
    await setViewport({width: 800, height: 600});
  });
});

/** Takes the line on the missing file from the console; the words for it are loaded late. */
async function untilSaid(): Promise<void> {
  await until(() => {
    try {
      return expectConsole(/rows-that-do-not-exist\.json/) !== '';
    } catch {
      return false;
    }
  });
}
