import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import {accessibilityFaults} from '../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../test/helpers/console.js';
import type {DataFailedEvent} from '../shared/events/data-failed-event.js';
import {setLanguage} from '../shared/locale.js';
import type {IspeedBanner} from './define.js';
import './define.js';

const SRC = '/data/khanh-hoa-2026/campaign.json';

/** A file that exists only here, so that a test says what is in it. */
function fileOf(document: unknown): string {
  return URL.createObjectURL(new Blob([JSON.stringify(document)], {type: 'application/json'}));
}

async function readyBanner(template: ReturnType<typeof html>): Promise<IspeedBanner> {
  const banner = await fixture<IspeedBanner>(template);
  if (!banner.shadowRoot?.querySelector('h2, strong')) await oneEvent(banner, 'ispeed-ready');
  return banner;
}

/** The failure that an element tells the page. */
async function failureOf(banner: IspeedBanner): Promise<DataFailedEvent> {
  const event: Event = await oneEvent(banner, 'ispeed-data-failed');
  return event as DataFailedEvent;
}

/** Takes the line from the console once it is there; the words for it are loaded late. */
function wasSaid(line: RegExp): boolean {
  try {
    return expectConsole(line) !== '';
  } catch {
    return false;
  }
}

const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

describe('ispeed-banner', () => {
  afterEach(() => {
    localStorage.clear();
    return setLanguage('vi');
  });

  it('says what is true of i-Speed everywhere when no file is named', async () => {
    const banner = await fixture<IspeedBanner>(html`<ispeed-banner>chữ cũ</ispeed-banner>`);
    expect(text(banner)).to.contain('VNNIC');
    expect(banner.shadowRoot?.querySelector('[data-store]')).to.equal(null);
  });

  it('keeps the slotted text while the file is on its way', async () => {
    const banner = await fixture<IspeedBanner>(html`<ispeed-banner src=${SRC}>chữ cũ</ispeed-banner>`);
    expect(banner.shadowRoot?.querySelector('slot')).to.not.equal(null);
    await oneEvent(banner, 'ispeed-ready');
    expect(banner.shadowRoot?.querySelector('slot')).to.equal(null);
  });

  it('keeps the slotted text and names file and path when the contract is broken', async () => {
    const src = fileOf({contract: 'campaign/2'});
    const banner = document.createElement('ispeed-banner');
    banner.textContent = 'chữ cũ';
    banner.src = src;
    document.body.append(banner);
    const {error} = await failureOf(banner);
    expect(error.url).to.equal(src);
    await waitUntil(() => banner.shadowRoot?.querySelector('[role=alert]') !== null);
    expect(banner.shadowRoot?.querySelector('slot')).to.not.equal(null);
    await waitUntil(() => wasSaid(/blob:.* \/contract: .*campaign\/1/));
    banner.remove();
  });

  it('says when the file is missing, and tries again when asked', async () => {
    const banner = document.createElement('ispeed-banner');
    banner.src = '/data/no-such-file.json';
    document.body.append(banner);
    const {error} = await failureOf(banner);
    expect(error.code).to.equal('http');
    await waitUntil(() => wasSaid(/no-such-file\.json/));
    await banner.updateComplete;
    banner.src = SRC;
    await oneEvent(banner, 'ispeed-ready');
    expect(banner.shadowRoot?.querySelector('[role=alert]')).to.equal(null);
    banner.remove();
  });

  it('shows campaign, agency, deadline, code and both stores on a desktop', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} commune="22366"></ispeed-banner>`);
    expect(text(banner)).to.contain('Chiến dịch mẫu');
    expect(text(banner)).to.contain('Sở Khoa học và Công nghệ');
    expect(text(banner)).to.match(/còn \d+ ngày|là ngày cuối/);
    expect(text(banner)).to.contain('MAU-22366');
    expect(text(banner)).to.contain('Số liệu minh họa');
    expect(banner.shadowRoot?.querySelectorAll('[data-store]').length).to.equal(2);
  });

  it('says so on the console when the commune is not in the file', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} commune="99999"></ispeed-banner>`);
    expectConsole(/commune="99999" không có trong .*places\.json/);
    expect(text(banner)).to.not.contain('Mã giới thiệu');
  });

  it('tells that the deadline of 2024 has passed', async () => {
    const banner = await readyBanner(
      html`<ispeed-banner src="/data/khanh-hoa-2024/campaign.json"></ispeed-banner>`,
    );
    expect(text(banner)).to.contain('đã hết hạn từ ngày 09/12/2024');
  });

  it('speaks English on an English page', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} commune="22366"></ispeed-banner>`);
    await setLanguage('en');
    await banner.updateComplete;
    expect(text(banner)).to.contain('Copy the code');
    expect(text(banner)).to.contain('Sample campaign');
  });

  it('copies the code, or leaves it selected where the browser refuses', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} commune="22366"></ispeed-banner>`);
    banner.shadowRoot?.querySelector<HTMLButtonElement>('.code button')?.click();
    await waitUntil(() => banner.shadowRoot?.querySelector('.code-status')?.textContent !== '');
    expect(text(banner)).to.match(/Đã sao chép|bôi đen/);
  });

  it('stays away after it was closed, for as long as it was told', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} dismiss-days="7"></ispeed-banner>`);
    expect(localStorage.length).to.equal(0);
    const closed = oneEvent(banner, 'ispeed-banner-dismissed');
    banner.shadowRoot?.querySelector<HTMLButtonElement>('.close')?.click();
    await closed;
    expect(banner.hidden).to.equal(true);
    const next = await readyBanner(html`<ispeed-banner src=${SRC} dismiss-days="7"></ispeed-banner>`);
    expect(next.hidden).to.equal(true);
  });

  it('falls back to the card when the variant is unknown', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC} variant="banana"></ispeed-banner>`);
    expect(banner.shadowRoot?.querySelector('h2')).to.not.equal(null);
  });

  for (const variant of ['card', 'strip'] as const) {
    it(`has no accessibility fault as a ${variant}, light and dark`, async () => {
      const banner = await readyBanner(
        html`<ispeed-banner src=${SRC} commune="22366" variant=${variant} dismiss-days="3"></ispeed-banner>`,
      );
      expect(await accessibilityFaults(banner)).to.deep.equal([]);
      banner.theme = 'dark';
      await banner.updateComplete;
      expect(await accessibilityFaults(banner)).to.deep.equal([]);
    });
  }

  it('shows again after it was moved to another place of the page', async () => {
    const banner = await readyBanner(html`<ispeed-banner src=${SRC}></ispeed-banner>`);
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(banner);
    await banner.updateComplete;
    expect(text(banner)).to.contain('Chiến dịch mẫu');
  });

  it('is not troubled by a second script tag', async () => {
    const {define} = await import('../shared/define.js');
    expect(() => define('ispeed-banner', class extends HTMLElement {})).to.not.throw();
  });
});
