import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../test/helpers/console.js';
import type {CommuneSelectedEvent} from '../shared/events/commune-selected-event.js';
import type {DataFailedEvent} from '../shared/events/data-failed-event.js';
import {setLanguage} from '../shared/locale.js';
import type {IspeedCoverageChart} from './define.js';
import './define.js';
import {
  control,
  FIXTURES,
  names,
  ready,
  root,
  rowOf,
  set,
  sortBy,
  sortDirections,
  SRC,
  text,
} from './testing/chart-page.js';

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

describe('ispeed-coverage-chart', () => {
  afterEach(() => setLanguage('vi'));

  it('keeps the slotted text when no file is named', async () => {
    const chart = await fixture<IspeedCoverageChart>(
      html`<ispeed-coverage-chart>chữ cũ</ispeed-coverage-chart>`,
    );
    expect(root(chart).querySelector('slot')).to.not.equal(null);
    expect(text(root(chart))).to.equal('');
  });

  it('keeps the slotted text until the whole table is there', async () => {
    const chart = await fixture<IspeedCoverageChart>(
      html`<ispeed-coverage-chart src=${SRC} view="table">chữ cũ</ispeed-coverage-chart>`,
    );
    expect(root(chart).querySelector('slot')).to.not.equal(null);
    await oneEvent(chart, 'ispeed-ready');
    expect(names(chart)).to.have.length(5);
    expect(root(chart).querySelector('slot')).to.equal(null);
  });

  it('keeps the slotted text and names the file when the index is missing', async () => {
    const chart = document.createElement('ispeed-coverage-chart');
    chart.textContent = 'chữ cũ';
    chart.coverage = `${FIXTURES}no-such-index.json`;
    document.body.append(chart);
    const {error} = await oneEvent<DataFailedEvent>(chart, 'ispeed-data-failed');
    expect(error.url).to.contain('no-such-index.json');
    await untilSaid(/\[ispeed\] .*no-such-index\.json/);
    expect(root(chart).querySelector('slot')).to.not.equal(null);
    expect(root(chart).querySelector('[role=alert]')).to.not.equal(null);
    chart.remove();
  });

  it('shows samples, what is missing and who has no data', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    expect(text(rowOf(chart, 'Phường Nha Trang')))
      .to.contain('446')
      .and.to.contain('Đủ');
    expect(text(rowOf(chart, 'Phường Tây Nha Trang'))).to.contain('Gần đủ – còn thiếu 46 mẫu');
    expect(text(rowOf(chart, 'Xã Diên Lạc'))).to.contain('còn thiếu 210 mẫu');
    expect(text(rowOf(chart, 'Đặc khu Trường Sa'))).to.contain('Không có số liệu');
    expect(text(rowOf(chart, 'Xã Cà Ná'))).to.contain('Không có số liệu');
    expect(text(root(chart).querySelector('[part=summary]'))).to.equal(
      'Tháng 10/2026, mạng di động: 1 trong 5 xã, phường đủ 300 mẫu; còn thiếu 856 mẫu. ' +
        'Số liệu minh họa',
    );
  });

  it('draws each bar as wide as its share of the target', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    const share = (name: string) => {
      const svg = rowOf(chart, name)!.querySelector('svg')!;
      return svg.querySelector('rect')!.getBoundingClientRect().width / svg.clientWidth;
    };
    expect(share('Xã Diên Lạc')).to.be.closeTo(0.3, 0.03);
    expect(share('Phường Nha Trang')).to.be.closeTo(1, 0.03);
    expect(share('Xã Cà Ná')).to.equal(0);
  });

  it('shows a speed only where it is rated, and says which statistic', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} view="table" metric="download"></ispeed-coverage-chart>`,
    );
    const figure = (name: string) => text(rowOf(chart, name)!.querySelector('.figure'));
    expect(figure('Phường Tây Nha Trang')).to.equal('41,8');
    expect(figure('Xã Diên Lạc')).to.equal('chưa đủ mẫu để đánh giá');
    expect(figure('Xã Cà Ná')).to.equal('chưa đủ mẫu để đánh giá');
    expect(text(root(chart).querySelector('thead .figure'))).to.equal('Tải xuống (trung vị, Mbps)');
    await set(chart, 'Chỉ số', 'ping');
    expect(figure('Phường Tây Nha Trang')).to.equal('Không có số liệu');
  });

  it('lays name, samples and figure out in the order they are read', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} view="table" metric="download"></ispeed-coverage-chart>`,
    );
    // One line on a wide screen; on a phone the name and the figure, and the samples below.
    for (const [width, order] of [
      [1280, 'name samples figure'],
      [360, 'name figure samples'],
    ] as const) {
      await setViewport({width, height: 800});
      for (const row of root(chart).querySelectorAll('tr')) {
        const seen = [...row.children].sort((a, b) => {
          const [one, other] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
          return one.bottom <= other.top ? -1 : other.bottom <= one.top ? 1 : one.left - other.left;
        });
        const cells = seen.map(({className}) => /figure|samples|missing/.exec(className)?.[0] ?? 'name');
        expect(cells.join(' ').replace('missing', 'samples')).to.equal(order);
      }
    }
  });

  it("puts the page's own commune on top and says so", async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} view="table" commune="22678"></ispeed-coverage-chart>`,
    );
    expect(names(chart)[0]).to.equal('Xã Diên Lạc');
    expect(text(rowOf(chart, 'Xã Diên Lạc'))).to.contain('Xã, phường của trang này');
    expect(text(root(chart)).match(/của trang này/g)).to.have.length(1);
  });

  it('finds communes typed without accents and says how many', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    await set(chart, 'Tìm', 'nha trang');
    expect(names(chart)).to.have.members(['Phường Nha Trang', 'Phường Tây Nha Trang']);
    expect(text(root(chart).querySelector('.rows [role=status]'))).to.equal(
      'Hiện 2 trong 5 xã, phường: 1 trong 2 xã, phường đủ 300 mẫu; còn thiếu 46 mẫu.',
    );
  });

  it('sorts as asked and survives attributes that make no sense', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} sort="banana" metric="0" network="6g" period="?" view="table">
      </ispeed-coverage-chart>`,
    );
    expect(names(chart).at(-1)).to.equal('Phường Nha Trang');
    expect(sortDirections(chart)).to.deep.equal(['none', 'ascending']);
    await sortBy(chart, 'Số mẫu');
    expect(names(chart)[0]).to.equal('Phường Nha Trang');
    expect(sortDirections(chart)).to.deep.equal(['none', 'descending']);
    await sortBy(chart, 'Xã, phường');
    expect(sortDirections(chart)).to.deep.equal(['ascending', 'none']);
    expect(names(chart)).to.deep.equal([
      'Xã Cà Ná',
      'Xã Diên Lạc',
      'Phường Nha Trang',
      'Phường Tây Nha Trang',
      'Đặc khu Trường Sa',
    ]);
  });

  it('judges nothing without a campaign, nor on a network without a target', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart coverage="${FIXTURES}coverage.json" view="table"></ispeed-coverage-chart>`,
    );
    expect(text(root(chart))).to.contain('Chưa có chỉ tiêu số mẫu');
    expect(text(root(chart).querySelector('table'))).to.not.contain('còn thiếu');
    chart.src = SRC;
    chart.network = '5g';
    await oneEvent(chart, 'ispeed-ready');
    expect(text(rowOf(chart, 'Phường Nha Trang'))).to.equal('Phường Nha Trang 7');
  });

  it('says that there are no figures yet, and keeps the slotted text', async () => {
    for (const attributes of [
      {coverage: 'coverage-without-series.json'},
      {src: 'campaign-without-coverage.json'},
    ]) {
      const chart = document.createElement('ispeed-coverage-chart');
      for (const [name, file] of Object.entries(attributes)) chart.setAttribute(name, FIXTURES + file);
      document.body.append(chart);
      await oneEvent(chart, 'ispeed-ready');
      expect(text(root(chart))).to.contain('Chưa có số liệu đo.');
      expect(root(chart).querySelector('slot')).to.not.equal(null);
      chart.remove();
    }
  });

  it('names source, letter and day, with the link resolved against the index', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    const source = root(chart).querySelector('.source');
    expect(text(source)).to.equal('Nguồn: Nguồn thử nghiệm, Phụ lục I. Cập nhật ngày 05/11/2026.');
    expect(source?.querySelector('a')?.href).to.equal(`${FIXTURES}source.html`);
  });

  it('is used by the keyboard alone, and tells the page what was chosen', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    control(chart, 'Tìm').focus();
    await sendKeys({type: 'ca na'});
    await chart.updateComplete;
    // Past the button that skips the table, the region that scrolls and the two headings.
    for (let stop = 0; stop < 5; stop += 1) await sendKeys({press: 'Tab'});
    expect(text(root(chart).activeElement)).to.equal('Xã Cà Ná');
    const chosen = oneEvent<CommuneSelectedEvent>(chart, 'ispeed-commune-selected');
    await sendKeys({press: 'Enter'});
    expect((await chosen).communeCode).to.equal('22909');
    await chart.updateComplete;
    expect(rowOf(chart, 'Xã Cà Ná')!.querySelector('button')!.getAttribute('aria-current')).to.equal('true');
  });

  it('lets the keyboard skip the hundred names of the table', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    control(chart, 'Tìm').focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(root(chart).activeElement).to.equal(root(chart).querySelector('.source'));
  });

  it('keeps every number in a real table when only the chart is asked for', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="chart"></ispeed-coverage-chart>`);
    const details = root(chart).querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(details.querySelectorAll('tbody th[scope=row]')).to.have.length(5);
  });

  it('speaks English on an English page', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    await setLanguage('en');
    await chart.updateComplete;
    expect(text(root(chart).querySelector('.source')))
      .to.contain('Test source')
      .and.to.contain('5 Nov 2026');
    expect(root(chart).querySelector('.widget')?.getAttribute('lang')).to.equal('en');
  });

  it('has no fault that axe finds, light, dark and with forced colours', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} metric="download" commune="22366" view="table">
      </ispeed-coverage-chart>`,
    );
    for (const theme of ['light', 'dark'] as const) {
      chart.theme = theme;
      await chart.updateComplete;
      expect(await accessibilityFaults(chart)).to.deep.equal([]);
    }
    chart.theme = 'auto';
    await emulateMedia({forcedColors: 'active'});
    expect(await accessibilityFaults(chart)).to.deep.equal([]);
    await emulateMedia({forcedColors: 'none'});
  });

  it('needs no sideways scroll on a narrow phone', async () => {
    await setViewport({width: 320, height: 640});
    const chart = await ready(
      html`<ispeed-coverage-chart src="/data/khanh-hoa-2026/campaign.json" metric="download"></ispeed-coverage-chart>`,
    );
    const widest = [...root(chart).querySelectorAll(':not(.unseen)')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden',
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    expect(widest.map((element) => element.className)).to.deep.equal([]);
    await setViewport({width: 800, height: 600});
  });

  it('goes on working after it was moved, and after a second definition', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(chart);
    const {define} = await import('../shared/define.js');
    define('ispeed-coverage-chart', class extends HTMLElement {});
    await set(chart, 'Mạng', '5g');
    await waitUntil(() => text(root(chart).querySelector('[part=summary]')).includes('5G'));
    elsewhere.remove();
  });
});
