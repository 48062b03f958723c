import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {type CitizenReport, vietNamDay} from '@ispeed-widgets/contract/page';
import {deleteDB} from 'idb';

import {accessibilityFaults} from '../../../../../../test/helpers/axe.js';
import type {IspeedSelfReport} from '../../define.js';
import '../../define.js';

const TODAY = vietNamDay(Date.now());
const realFetch = window.fetch;
const posted: CitizenReport[] = [];

const until = (condition: () => unknown) => waitUntil(condition, undefined, {timeout: 9000});
const root = (form: Element) => form.shadowRoot!;
const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const field = (form: Element, id: string) => root(form).querySelector<HTMLInputElement>(`[id="${id}"]`)!;
/** Not the element itself: chai would try to print it. */
const has = (form: Element, id: string) => field(form, id) !== null;
const robotsField = (form: Element) => root(form).querySelector<HTMLInputElement>('[aria-hidden] input')!;
const errorOf = (form: Element, id: string) => text(field(form, `${id}/error`));

async function open(commune = '22366'): Promise<IspeedSelfReport> {
  const src = new URL('../../fixtures/campaign.json', import.meta.url).href;
  const form = await fixture<IspeedSelfReport>(
    html`<ispeed-self-report src=${src} audience="citizen" .commune=${commune}></ispeed-self-report>`,
  );
  if (!root(form).querySelector('.start, form')) await oneEvent(form, 'ispeed-ready');
  root(form).querySelector<HTMLButtonElement>('button[part=start]')?.click();
  await until(() => root(form).querySelector('form'));
  return form;
}

async function type(form: IspeedSelfReport, values: Record<string, string>): Promise<void> {
  for (const [id, value] of Object.entries(values)) {
    field(form, id).value = value;
    field(form, id).dispatchEvent(new Event('input', {bubbles: true}));
    await form.updateComplete;
  }
}

async function tick(form: IspeedSelfReport, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    field(form, id).click();
    await form.updateComplete;
  }
}

/** A form that lacks nothing but its figures. */
async function withFigures(figures: Record<string, string>): Promise<IspeedSelfReport> {
  const form = await open();
  await tick(form, 'network/mobile', 'installed', 'measured', 'consent');
  const names = Object.entries({measuredOn: TODAY, ...figures});
  await type(form, Object.fromEntries(names.map(([name, value]) => [`measurement/${name}`, value])));
  return form;
}

async function press(form: IspeedSelfReport): Promise<void> {
  root(form).querySelector<HTMLButtonElement>('button[part=submit]')!.click();
  await form.updateComplete;
}

/** Sends the form, whether its answers are shown once more beforehand or not, and gives what was posted. */
async function sent(form: IspeedSelfReport): Promise<CitizenReport> {
  const before = posted.length;
  await press(form);
  await until(() => {
    if (posted.length === before) root(form).querySelector<HTMLButtonElement>('button[part=send]')?.click();
    return root(form).querySelector('.receipt');
  });
  expect(posted).to.have.length(before + 1);
  return posted.at(-1)!;
}

describe("a citizen's form", () => {
  beforeEach(() => {
    window.fetch = async (input, init) => {
      if (!String(input).endsWith('/no-collector')) return realFetch(input, init);
      const body = JSON.parse(String(init?.body)) as CitizenReport;
      posted.push(body);
      const answer = {id: body.id, code: 'K7M2-9QXA', receivedAt: '2026-11-22T01:05:00Z'};
      return Response.json(answer, {status: 201});
    };
  });
  afterEach(async () => {
    window.fetch = realFetch;
    posted.length = 0;
    document.querySelectorAll('ispeed-self-report').forEach((form) => form.remove());
    localStorage.clear();
    await deleteDB('ispeed');
  });

  describe('asks about a likely slip and guesses nothing', () => {
    const slips: [name: string, figures: Record<string, string>, id: string, words: string][] = [
      ['kbps for Mbps', {download: '40500'}, 'measurement/download', 'Bạn ghi 40.500 Mbps'],
      ['Gbps for Mbps', {download: '0,04'}, 'measurement/download', 'thì hãy ghi 40.'],
      ['no speed', {download: '0'}, 'measurement/download', 'Bạn ghi 0 Mbps.'],
      ['swapped speeds', {download: '4', upload: '92,6'}, 'measurement/upload', 'ghi nhầm ô'],
      ['one figure twice', {download: '41,53', ping: '41,53'}, 'measurement/ping', 'trùng với một tốc độ'],
      ['s for ms', {download: '40,5', ping: '0,022'}, 'measurement/ping', 'thì hãy ghi 22.'],
      ['a lost comma in ms', {download: '40,5', ping: '22000'}, 'measurement/ping', 'tức 22 giây'],
      [
        'a wrong year',
        {measuredOn: '2025-03-01', download: '40,5'},
        'measurement/measuredOn',
        'Tháng 3/2025',
      ],
    ];
    for (const [name, figures, id, words] of slips) {
      it(`until the person ticks that it is right: ${name}`, async () => {
        const form = await withFigures(figures);
        await press(form);
        await until(() => errorOf(form, id));
        expect(errorOf(form, id)).to.contain(words);
        // Sending the same again says nothing new.
        await press(form);
        expect(errorOf(form, id)).to.contain(words);
        expect(posted).to.have.length(0);
        await tick(form, `confirmed/${id}`);
        const {measurement} = await sent(form);
        const [, part = ''] = id.split('/');
        const typed = figures[part]!;
        expect(String(measurement?.[part as 'download'])).to.equal(typed.replace(',', '.'));
      });
    }

    it('anew, once another figure stands where one was confirmed', async () => {
      const form = await withFigures({download: '40500'});
      await press(form);
      await tick(form, 'confirmed/measurement/download');
      await type(form, {'measurement/download': '50500'});
      await press(form);
      await until(() => errorOf(form, 'measurement/download').includes('50.500'));
      expect(field(form, 'confirmed/measurement/download').checked).to.equal(false);
      expect(posted).to.have.length(0);
    });

    const unreadable: [typed: string, words: string][] = [
      ['1.234', 'hàng nghìn'],
      ['40,512', 'hàng nghìn'],
      ['1.234,5', 'hàng nghìn'],
      ['40,5 Mbps', 'Chỉ ghi chữ số'],
      ['-4', 'Chỉ ghi chữ số'],
    ];
    for (const [typed, words] of unreadable) {
      it(`and offers no tick where it cannot be read: ${typed}`, async () => {
        const form = await withFigures({download: typed});
        await press(form);
        await until(() => errorOf(form, 'measurement/download'));
        expect(errorOf(form, 'measurement/download')).to.contain(words);
        expect(has(form, 'confirmed/measurement/download')).to.equal(false);
      });
    }

    const days: [name: string, day: string, words: string][] = [
      ['to come', '2999-01-01', 'sau hôm nay'],
      ['before the campaign', '2023-12-31', 'bắt đầu từ tháng 1/2024'],
      ['never written', '', 'Chọn ngày đo.'],
    ];
    for (const [name, day, words] of days) {
      it(`and takes no day that is ${name}`, async () => {
        const form = await withFigures({measuredOn: day, download: '40,5'});
        await press(form);
        await until(() => errorOf(form, 'measurement/measuredOn'));
        expect(errorOf(form, 'measurement/measuredOn')).to.contain(words);
        expect(has(form, 'confirmed/measurement/measuredOn')).to.equal(false);
      });
    }
  });

  describe('the referral code of the commune', () => {
    it('is sent only by who says they used it', async () => {
      const form = await withFigures({download: '40,5'});
      expect(text(field(form, 'referralCode').closest('label'))).to.contain('MAU-0001');
      expect(field(form, 'referralCode').checked).to.equal(false);
      expect(await sent(form)).to.not.have.property('referralCode');
    });

    it('goes along once it is ticked', async () => {
      const form = await withFigures({download: '40,5'});
      await tick(form, 'referralCode');
      expect((await sent(form)).referralCode).to.equal('MAU-0001');
      expect(text(root(form).querySelector('[part~=receipt]'))).to.contain('MAU-0001');
    });

    it('is not asked where the commune has none, or the app is not installed', async () => {
      const form = await open('22333');
      await tick(form, 'installed');
      expect(has(form, 'referralCode')).to.equal(false);
      const other = await open();
      await tick(other, 'installed/no');
      expect(has(other, 'referralCode')).to.equal(false);
    });
  });

  describe('the field for robots', () => {
    it('is out of sight, out of the tab order, unknown to screen readers, and empty', async () => {
      const form = await open();
      const input = robotsField(form);
      const {width, height} = input.parentElement!.getBoundingClientRect();
      expect(Math.max(width, height)).to.be.at.most(1);
      expect(input.tabIndex).to.equal(-1);
      expect(input.value).to.equal('');
      expect(input.matches('[aria-hidden=true] *')).to.equal(true);
      expect(await accessibilityFaults(form)).to.deep.equal([]);
    });

    it('flags a report and never keeps it from being sent', async () => {
      const form = await withFigures({download: '40,5'});
      robotsField(form).value = 'http://quang-cao.example';
      robotsField(form).dispatchEvent(new Event('input', {bubbles: true}));
      const {signals} = await sent(form);
      expect(signals?.honeypot).to.equal(true);
      expect(signals?.seconds).to.be.within(0, 10);
    });

    it('says nothing against a person', async () => {
      const {signals} = await sent(await withFigures({download: '40,5'}));
      expect(signals?.honeypot).to.equal(false);
    });
  });

  describe('consent', () => {
    it('says what, what for, who, how long, which rights and which version, unticked', async () => {
      const form = await open();
      const notice = text(field(form, 'consent').closest('fieldset'));
      for (const words of ['ô ẩn', 'Biết nơi nào còn thiếu mẫu đo.', 'Sở mẫu', '365 ngày', '2026-01']) {
        expect(notice).to.contain(words);
      }
      expect(notice).to.contain('xem, sửa, xóa báo cáo, rút lại sự đồng ý');
      expect(notice).to.contain('mã biên nhận');
      expect(notice).to.contain('Gửi văn bản tới Sở mẫu');
      expect(field(form, 'consent').checked).to.equal(false);
    });

    it('is asked, not assumed: nothing goes without it', async () => {
      const form = await withFigures({download: '40,5'});
      await tick(form, 'consent');
      await press(form);
      await until(() => errorOf(form, 'consent'));
      expect(posted).to.have.length(0);
    });
  });
});
