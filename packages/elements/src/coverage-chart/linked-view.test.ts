import {expect, html, oneEvent} from '@open-wc/testing';

import type {ViewChangedEvent} from '../shared/events/view-changed-event.js';
import {control, names, ready, rowOf, set, sortBy, SRC} from './testing/chart-page.js';

describe('linked view of ispeed-coverage-chart', () => {
  it('tells the page the whole view, by attribute, for a link', async () => {
    const chart = await ready(html`<ispeed-coverage-chart src=${SRC} view="table"></ispeed-coverage-chart>`);
    const told = async (act: () => unknown) => {
      const event = oneEvent<ViewChangedEvent>(chart, 'ispeed-view-changed');
      await act();
      return new URLSearchParams((await event).view).toString();
    };
    const shown = 'period=2026-10&network=mobile';
    expect(await told(() => sortBy(chart, 'Xã, phường'))).to.equal(`${shown}&sort=name&view=table`);
    expect(await told(() => set(chart, 'Trạng thái', 'none'))).to.equal(
      `${shown}&state=none&sort=name&view=table`,
    );
    expect(names(chart)).to.deep.equal(['Xã Cà Ná', 'Đặc khu Trường Sa']);
    expect(await told(() => rowOf(chart, 'Xã Cà Ná')!.querySelector('button')!.click())).to.contain(
      'commune=22909',
    );
  });

  it('shows the view that a link asks for', async () => {
    const chart = await ready(
      html`<ispeed-coverage-chart src=${SRC} view="table" state="lacking" query="dien"></ispeed-coverage-chart>`,
    );
    expect(names(chart)).to.deep.equal(['Xã Diên Lạc']);
    expect(control(chart, 'Trạng thái').value).to.equal('lacking');
    expect(control(chart, 'Tìm').value).to.equal('dien');
  });
});
