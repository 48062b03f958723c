import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';

import {accessibilityFaults} from '../../../../test/helpers/axe.js';
import {expectConsole} from '../../../../test/helpers/console.js';
import {setLanguage} from '../shared/locale.js';
import type {IspeedSelfReport} from './define.js';
import './define.js';

const file = (name: string) => new URL(`fixtures/${name}.json`, import.meta.url).href;
/** Waits as long as the test may: what sends reports arrives late, and the machine may be busy. */
const until = (condition: () => unknown) => waitUntil(condition, undefined, {timeout: 9000});
const root = (form: Element) => form.shadowRoot!;
const text = (element: Element | ShadowRoot | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const field = (form: Element, id: string) => root(form).querySelector<HTMLInputElement>(`[id="${id}"]`)!;
const selected = (form: Element, id: string) =>
  (field(form, id) as unknown as HTMLSelectElement).selectedOptions[0]!;
const group = (form: Element, id: string) => field(form, `groups/${id}/total`).closest('.group');

async function ready(template: ReturnType<typeof html>): Promise<IspeedSelfReport> {
  const form = await fixture<IspeedSelfReport>(template);
  if (!root(form).querySelector('.start, form')) await oneEvent(form, 'ispeed-ready');
  await begin(form);
  return form;
}

/** Opens the form, unless an earlier visit has left something that opens it. */
async function begin(form: IspeedSelfReport): Promise<void> {
  root(form).querySelector<HTMLButtonElement>('button[part=start]')?.click();
  await until(() => root(form).querySelector('form'));
}

async function type(form: IspeedSelfReport, id: string, value: string): Promise<void> {
  field(form, id).value = value;
  field(form, id).dispatchEvent(new Event('input', {bubbles: true}));
  await form.updateComplete;
}

async function tick(form: IspeedSelfReport, id: string): Promise<void> {
  field(form, id).click();
  await form.updateComplete;
}

const organizationForm = () =>
  ready(
    html`<ispeed-self-report src=${file('campaign')} audience="organization">chữ cũ</ispeed-self-report>`,
  );
const citizenForm = () =>
  ready(html`<ispeed-self-report src=${file('campaign')} audience="citizen">chữ cũ</ispeed-self-report>`);

describe('ispeed-self-report', () => {
  afterEach(async () => {
    localStorage.clear();
    await setLanguage('vi');
  });

  describe('phases', () => {
    it('keeps the slotted text when no file is named', async () => {
      const form = await fixture(html`<ispeed-self-report>chữ cũ</ispeed-self-report>`);
      expect(root(form).querySelector('slot')).to.not.equal(null);
      expect(text(root(form))).to.equal('');
    });

    it('keeps the slotted text until the campaign is there, and opens the form when asked', async () => {
      const form = await fixture<IspeedSelfReport>(
        html`<ispeed-self-report src=${file('campaign')}>chữ cũ</ispeed-self-report>`,
      );
      expect(root(form).querySelector('slot')).to.not.equal(null);
      await oneEvent(form, 'ispeed-ready');
      expect(root(form).querySelector('slot')).to.equal(null);
      expect(root(form).querySelector('form')).to.equal(null);
      await begin(form);
      expect(root(form).activeElement?.id).to.equal('title');
    });

    it('keeps the slotted text where the campaign takes no reports', async () => {
      const form = await fixture<IspeedSelfReport>(
        html`<ispeed-self-report src=${file('campaign-without-reports')}>chữ cũ</ispeed-self-report>`,
      );
      await oneEvent(form, 'ispeed-ready');
      expect(root(form).querySelector('slot')).to.not.equal(null);
      expect(root(form).querySelector('.widget')).to.equal(null);
    });

    it('names the file and the path when the list of organisations is wrong', async () => {
      const form = document.createElement('ispeed-self-report');
      form.src = file('campaign-broken-list');
      form.append('chữ cũ');
      document.body.append(form);
      await oneEvent(form, 'ispeed-ready');
      root(form).querySelector<HTMLButtonElement>('button[part=start]')?.click();
      const {error} = await oneEvent<HTMLElementEventMap['ispeed-data-failed']>(form, 'ispeed-data-failed');
      expect(error.url).to.equal(file('organizations-broken'));
      await until(() => {
        try {
          return expectConsole(/\[ispeed\] .*organizations-broken\.json \/organizations\/0\/kind/);
        } catch {
          return false;
        }
      });
      expect(text(root(form).querySelector('[role=status]'))).to.contain('Chưa mở được');
      form.remove();
    });
  });

  describe('organisation', () => {
    it('offers organisations with their kind and preselects the named one', async () => {
      const form = await ready(
        html`<ispeed-self-report src=${file('campaign')} audience="organization" organization="so-b"></ispeed-self-report>`,
      );
      expect(field(form, 'organization').value).to.equal('Sở B (mẫu)');
      field(form, 'organization').click();
      await form.updateComplete;
      expect([...root(form).querySelectorAll('[role=option]')].map(text)).to.deep.equal([
        'Sở B (mẫu) Sở, ban, ngành',
        'Trường Cao đẳng A (mẫu) Trường',
        'UBND phường C (mẫu) UBND xã, phường',
      ]);
    });

    it('shows no bare key where the page preselects a stranger', async () => {
      const form = await ready(
        html`<ispeed-self-report src=${file('campaign')} audience="organization" organization="so-x"></ispeed-self-report>`,
      );
      expect(field(form, 'organization').value).to.equal('');
    });

    it('keeps a name of no list and says so when sent', async () => {
      const form = await organizationForm();
      await type(form, 'organization', 'Sở X');
      root(form).querySelector<HTMLButtonElement>('button[part=submit]')!.click();
      await until(() => root(form).querySelector('#summary'));
      expect(text(field(form, 'organization/error'))).to.contain('Không có tên này trong danh sách');
      expect(field(form, 'organization').value).to.equal('Sở X');
    });

    it('computes ratios while typing and counts nobody twice', async () => {
      const form = await organizationForm();
      for (const id of ['can-bo', 'doan-vien']) {
        await type(form, `groups/${id}/total`, '40');
        await type(form, `groups/${id}/installed`, '38');
        await type(form, `groups/${id}/measured`, '30');
      }
      await until(() => text(group(form, 'can-bo')).includes('Đã cài đặt: 95 % Đã đo: 75 %'));
      expect(text(group(form, 'doan-vien'))).to.contain('không cộng vào tổng');
      expect(text(field(form, 'groups/').parentElement)).to.contain(
        'Tổng số 40Đã cài đặt 38Đã đo 30 Đã cài đặt: 95 %',
      );
    });

    it('shows no ratio that cannot be', async () => {
      const form = await organizationForm();
      await type(form, 'groups/can-bo/total', '40');
      await type(form, 'groups/can-bo/installed', '41');
      await type(form, 'groups/can-bo/measured', '30');
      await until(() => text(group(form, 'can-bo')).includes('Đã đo: 75 %'));
      expect(text(group(form, 'can-bo'))).to.contain('Đã cài đặt: –');
    });

    it('says on top when the deadline of the letter is over', async () => {
      const form = await ready(
        html`<ispeed-self-report src=${file('past-campaign')} audience="organization"></ispeed-self-report>`,
      );
      expect(text(root(form).querySelector('.notice'))).to.equal(
        'Hạn báo cáo đã qua từ ngày 10/12/2024; báo cáo gửi bây giờ được ghi là nộp muộn.',
      );
      expect(selected(form, 'period').value).to.equal('2024-11');
      expect(root(form).querySelector('button[part=submit]')).to.not.equal(null);
    });
  });

  describe('citizen', () => {
    it('asks nothing of the person and ticks no box beforehand', async () => {
      const form = await citizenForm();
      expect(field(form, 'consent').checked).to.equal(false);
      expect(
        root(form).querySelectorAll('input[type=tel], input[type=email], input[type=text]'),
      ).to.have.length(0);
      expect(text(root(form))).to.contain('Việc gửi là tự nguyện');
    });

    it('offers the operators of the chosen network', async () => {
      const form = await citizenForm();
      expect(field(form, 'operator')).to.equal(null);
      await tick(form, 'network');
      const operators = (field(form, 'operator') as unknown as HTMLSelectElement).options;
      expect([...operators].map(({value}) => value)).to.deep.equal(['', 'VNPT']);
    });

    it('asks for figures only once the person measured', async () => {
      const form = await citizenForm();
      expect(field(form, 'measurement/download')).to.equal(null);
      await tick(form, 'measured');
      expect(field(form, 'measurement/download').inputMode).to.equal('decimal');
    });

    it('preselects the commune of the page', async () => {
      const form = await ready(
        html`<ispeed-self-report src=${file('campaign')} audience="citizen" commune="22366"></ispeed-self-report>`,
      );
      expect(field(form, 'communeCode').value).to.equal('Phường Nha Trang');
    });

    it('finds a commune by its name without accents', async () => {
      const form = await citizenForm();
      field(form, 'communeCode').focus();
      await sendKeys({type: 'bac nha'});
      await sendKeys({press: 'ArrowDown'});
      await sendKeys({press: 'Enter'});
      expect(field(form, 'communeCode').value).to.equal('Phường Bắc Nha Trang');
    });

    it('lets the person choose where the page does not', async () => {
      const form = await ready(html`<ispeed-self-report src=${file('campaign')}></ispeed-self-report>`);
      expect(field(form, 'organization')).to.not.equal(null);
      await tick(form, 'audience/citizen');
      expect(field(form, 'communeCode')).to.not.equal(null);
      expect(field(form, 'organization')).to.equal(null);
    });
  });

  it('speaks English where the page does', async () => {
    await setLanguage('en');
    const form = await organizationForm();
    expect(text(root(form)))
      .to.contain('Test campaign')
      .and.to.contain('Officials');
    expect(root(form).querySelector('.widget')?.getAttribute('lang')).to.equal('en');
  });

  it('touches no storage before anybody types', async () => {
    await organizationForm();
    expect(localStorage).to.have.length(0);
    expect((await indexedDB.databases()).map(({name}) => name)).to.not.include('ispeed');
  });

  it('leads to the receipts of an earlier visit before the form is opened, asking for nothing', async () => {
    localStorage.setItem('ispeed:receipts:thu-nghiem', 'true');
    const form = await fixture<IspeedSelfReport>(
      html`<ispeed-self-report src=${file('campaign')} audience="organization"></ispeed-self-report>`,
    );
    await oneEvent(form, 'ispeed-ready');
    const [start, receipts] = root(form).querySelectorAll('button');
    expect([text(start), text(receipts)]).to.deep.equal(['Bắt đầu báo cáo', 'Biên nhận trên máy này']);
    expect((await indexedDB.databases()).map(({name}) => name)).to.not.include('ispeed');
    expect(await accessibilityFaults(form)).to.deep.equal([]);
    receipts!.click();
    await until(() => root(form).activeElement?.id === 'drawer/receipts');
    expect(text(root(form))).to.contain('Máy này chưa giữ biên nhận nào');
  });

  it('is accessible in both modes, on a phone and with errors', async () => {
    await setViewport({width: 360, height: 800});
    for (const open of [organizationForm, citizenForm]) {
      const form = await open();
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      root(form).querySelector<HTMLButtonElement>('button[part=submit]')!.click();
      await until(() => root(form).querySelector('#summary'));
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(360);
    }
    await setViewport({width: 800, height: 600});
  });

  it('is filled in by the keyboard alone', async () => {
    const form = await organizationForm();
    field(form, 'organization').focus();
    await sendKeys({type: 'so b'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: 'AAAA'});
    for (const count of ['', '40', '38', '30']) {
      await sendKeys({press: 'Tab'});
      if (count) await sendKeys({type: count});
    }
    expect(field(form, 'organization').value).to.equal('Sở B (mẫu)');
    await until(() => text(group(form, 'can-bo')).includes('Đã cài đặt: 95 % Đã đo: 75 %'));
  });

  it('survives a second definition and a move on the page', async () => {
    await import(`${new URL('define.ts', import.meta.url).href}?second`);
    const form = await organizationForm();
    await type(form, 'groups/can-bo/total', '40');
    const place = document.createElement('section');
    document.body.append(place);
    place.append(form);
    await form.updateComplete;
    expect(field(form, 'groups/can-bo/total').value).to.equal('40');
    await type(form, 'groups/can-bo/installed', '20');
    await until(() => text(group(form, 'can-bo')).includes('50 %'));
    place.remove();
  });
});
