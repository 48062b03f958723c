import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';

import type {IspeedSelfReport} from '../define.js';
import '../define.js';

const SRC = new URL('../fixtures/campaign.json', import.meta.url).href;
const CODE = '29GP-W5CK-SZ8F-NV4Q';
const WHOLE = {organization: 'truong-a', 'access-code': CODE, 'groups/can-bo/installed': '38'};

/** Waits as long as the test may: what sends reports arrives late, and the machine may be busy. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, {timeout: 9000});
const root = (form: Element) => form.shadowRoot!;
const text = (element: Element | ShadowRoot) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const field = (form: Element, id: string) => root(form).querySelector<HTMLInputElement>(`[id="${id}"]`)!;
const button = (form: Element, words: string) =>
  [...root(form).querySelectorAll('button')].find((element) => text(element) === words)!;

async function open(audience = 'organization'): Promise<IspeedSelfReport> {
  const form = await fixture<IspeedSelfReport>(
    html`<ispeed-self-report src=${SRC} .audience=${audience}></ispeed-self-report>`,
  );
  if (!root(form).querySelector('.start, form')) await oneEvent(form, 'ispeed-ready');
  root(form).querySelector<HTMLButtonElement>('button[part=start]')?.click();
  await until(() => root(form).querySelector('form'));
  return form;
}

function fill(form: IspeedSelfReport, values: Record<string, string>): void {
  for (const [id, value] of Object.entries(values)) {
    field(form, id).value = value;
    field(form, id).dispatchEvent(new Event('input', {bubbles: true}));
  }
}

describe('draft keeper', () => {
  afterEach(() => localStorage.clear());

  async function leaveAfter(values: Record<string, string>, audience?: string): Promise<void> {
    const form = await open(audience);
    fill(form, values);
    await until(() => Object.keys(localStorage).some((key) => key.startsWith('ispeed:draft')));
    form.remove();
  }

  it('comes back after a reload, but for the access code', async () => {
    await leaveAfter(WHOLE);
    expect(JSON.stringify(localStorage)).to.not.contain(CODE);
    const form = await open();
    expect(text(root(form))).to.contain('Đã khôi phục nội dung đang nhập dở.');
    expect(field(form, 'groups/can-bo/installed').value).to.equal('38');
    expect(field(form, 'access-code').value).to.equal('');
    button(form, 'Xóa và nhập lại').click();
    await until(() => field(form, 'groups/can-bo/installed').value === '');
    expect(localStorage).to.have.length(0);
  });

  it('never brings consent back', async () => {
    const form = await open('citizen');
    field(form, 'consent').click();
    fill(form, {communeCode: '22366'});
    await until(() => localStorage.length > 0);
    form.remove();
    expect(field(await open('citizen'), 'consent').checked).to.equal(false);
  });

  it('tells a person whose browser keeps nothing, here for want of room', async () => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        localStorage.setItem('full', (localStorage.getItem('full') ?? '') + 'a'.repeat(size));
      } catch {
        // Half as much may still fit.
      }
    }
    const form = await open();
    const status = root(form).querySelector('form [part=submit] ~ [role=status]')!;
    expect(text(status)).to.equal('');
    fill(form, WHOLE);
    await until(() =>
      text(status).includes('Trình duyệt không cho lưu: đừng đóng trang trước khi có biên nhận.'),
    );
  });

  it('is ignored when it is of another version or damaged', async () => {
    for (const left of [
      '{"version":"draft/0","values":[["organization","so-b"]]}',
      '{"version":"draft/1","values":[[1]]}',
      '[',
    ]) {
      localStorage.setItem('ispeed:draft:thu-nghiem:organization', left);
      const form = await open();
      expect(field(form, 'organization').value).to.equal('');
      form.remove();
    }
  });
});
