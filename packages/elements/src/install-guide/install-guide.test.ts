import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../test/helpers/axe.js';
import {setLanguage} from '../shared/locale.js';
import type {IspeedInstallGuide} from './define.js';
import './define.js';

const SRC = '/data/khanh-hoa-2026/campaign.json';

async function readyGuide(template: ReturnType<typeof html>): Promise<IspeedInstallGuide> {
  const guide = await fixture<IspeedInstallGuide>(template);
  if (!guide.shadowRoot?.querySelector('h2')) await oneEvent(guide, 'ispeed-ready');
  return guide;
}

const heading = (guide: Element) => guide.shadowRoot?.querySelector('h3')?.textContent ?? '';
const button = (guide: Element, name: string) =>
  [...(guide.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (found) => found.textContent?.trim() === name,
  );

async function press(guide: IspeedInstallGuide, name: string): Promise<void> {
  button(guide, name)?.click();
  await guide.updateComplete;
}

async function walkToCode(guide: IspeedInstallGuide): Promise<void> {
  await press(guide, 'Bước tiếp theo');
  await press(guide, 'Bước tiếp theo');
}

describe('ispeed-install-guide', () => {
  afterEach(() => {
    localStorage.clear();
    return setLanguage('vi');
  });

  it('explains the app even when no file is named', async () => {
    const guide = await readyGuide(html`<ispeed-install-guide platform="ios"></ispeed-install-guide>`);
    expect(heading(guide)).to.equal('Tìm “i-Speed by VNNIC” trong App Store');
  });

  it('walks back and forth and ends with its event', async () => {
    const guide = await readyGuide(html`<ispeed-install-guide src=${SRC}></ispeed-install-guide>`);
    const first = heading(guide);
    await press(guide, 'Bước tiếp theo');
    expect(heading(guide)).to.not.equal(first);
    await press(guide, 'Quay lại');
    expect(heading(guide)).to.equal(first);
    while (button(guide, 'Bước tiếp theo')) await press(guide, 'Bước tiếp theo');
    const finished = oneEvent(guide, 'ispeed-guide-finished');
    await press(guide, 'Đã xong');
    await finished;
    expect(heading(guide)).to.contain('Cảm ơn');
  });

  it("shows the commune's code in the code's step only", async () => {
    const guide = await readyGuide(
      html`<ispeed-install-guide src=${SRC} commune="22366"></ispeed-install-guide>`,
    );
    expect(guide.shadowRoot?.textContent).to.not.contain('MAU-22366');
    await walkToCode(guide);
    expect(guide.shadowRoot?.textContent).to.contain('MAU-22366');
  });

  it('leaves the code step out where the page names no commune', async () => {
    const guide = await readyGuide(
      html`<ispeed-install-guide src=${SRC} layout="list"></ispeed-install-guide>`,
    );
    expect(guide.shadowRoot?.textContent).to.not.contain('mã giới thiệu');
    expect(guide.shadowRoot?.querySelectorAll('li[part=step]').length).to.equal(6);
  });

  it('remembers the step after a trip to the store, and stores nothing before', async () => {
    const template = () => html`<ispeed-install-guide src=${SRC} commune="22366"></ispeed-install-guide>`;
    const guide = await readyGuide(template());
    expect(localStorage.length).to.equal(0);
    const store = guide.shadowRoot?.querySelector<HTMLAnchorElement>('[data-store]');
    store?.addEventListener('click', (event) => event.preventDefault());
    store?.click();
    const later = await readyGuide(template());
    expect(heading(later)).to.equal('Cài đặt rồi mở ứng dụng');
  });

  it('takes steps, platforms and pictures from the agency when it gives them', async () => {
    const campaign = (await (await fetch(SRC)).json()) as Record<string, unknown>;
    const guideFile = {
      steps: [
        {id: 'a', platform: 'android', title: 'Chỉ Android', text: 'A'},
        {id: 'b', platform: 'any', title: {vi: 'Mọi máy', en: 'Any phone'}, text: 'B'},
      ],
    };
    const src = URL.createObjectURL(new Blob([JSON.stringify({...campaign, guide: guideFile})]));
    const guide = await readyGuide(
      html`<ispeed-install-guide src=${src} platform="ios"></ispeed-install-guide>`,
    );
    expect(heading(guide)).to.equal('Mọi máy');
    await press(guide, 'Android');
    expect(heading(guide)).to.equal('Chỉ Android');
  });

  it('is walked by the keyboard alone, focus following the step', async () => {
    const guide = await readyGuide(html`<ispeed-install-guide src=${SRC}></ispeed-install-guide>`);
    button(guide, 'Bước tiếp theo')?.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => guide.shadowRoot?.activeElement?.localName === 'h3');
    expect(guide.shadowRoot?.activeElement?.textContent).to.equal('Cài đặt rồi mở ứng dụng');
  });

  it('speaks English on an English page', async () => {
    const guide = await readyGuide(
      html`<ispeed-install-guide src=${SRC} platform="android"></ispeed-install-guide>`,
    );
    await setLanguage('en');
    await guide.updateComplete;
    expect(heading(guide)).to.equal('Find “i-Speed by VNNIC” in Google Play');
  });

  for (const layout of ['steps', 'list'] as const) {
    it(`has no accessibility fault as ${layout}, light and dark`, async () => {
      const guide = await readyGuide(
        html`<ispeed-install-guide src=${SRC} commune="22366" layout=${layout}></ispeed-install-guide>`,
      );
      expect(await accessibilityFaults(guide)).to.deep.equal([]);
      guide.theme = 'dark';
      await guide.updateComplete;
      expect(await accessibilityFaults(guide)).to.deep.equal([]);
    });
  }
});
