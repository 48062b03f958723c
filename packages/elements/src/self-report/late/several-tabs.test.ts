import {expect} from '@open-wc/testing';

import type {IspeedSelfReport} from '../define.js';
import {citizenReport, organizationReport} from './outbox/testing/sample-reports.js';
import {box, leave, leaveReceipt, press, untilBoxSays} from './testing/kept-reports.js';
import {
  clearDesk,
  CODE,
  collector,
  field,
  fill,
  kept,
  open,
  type Posted,
  posted,
  problem,
  receipt,
  RECEIPT_CODE,
  root,
  send,
  text,
  unavailable,
  until,
  WHOLE,
} from './testing/test-desk.js';

/** Two forms in one page have an outbox, a courier and a channel each, as two tabs have. */
const tabs = async (): Promise<[IspeedSelfReport, IspeedSelfReport]> => [await open(), await open()];

/** Fills in all that a citizen must say who has not measured. */
async function fillCitizen(form: IspeedSelfReport): Promise<void> {
  fill(form, {communeCode: '22366'});
  for (const id of ['network/mobile', 'installed', 'consent']) {
    field(form, id).click();
    await form.updateComplete;
  }
}

describe('several tabs', () => {
  beforeEach(() => collector(unavailable));
  afterEach(clearDesk);

  it('shows at once what another tab has kept', async () => {
    const [one, other] = await tabs();
    fill(one, WHOLE);
    await send(one, '[part=receipt]');
    await untilBoxSays(other, 'Chưa gửi: 1');
  });

  it('turns a waiting report into its receipt when another tab has delivered it', async () => {
    collector(unavailable, receipt);
    const [one, other] = await tabs();
    fill(one, WHOLE);
    await send(one, '[part=receipt]');
    await untilBoxSays(other, 'Nhập mã truy cập để gửi');
    let told = 0;
    one.addEventListener('ispeed-report-delivered', () => told++);
    box(other)!.querySelector<HTMLInputElement>('input')!.value = CODE;
    press(other, 'Gửi');
    await untilBoxSays(other, RECEIPT_CODE);
    await until(() => root(one).querySelector('.receipt'));
    expect(text(root(one)))
      .to.contain('Báo cáo đang chờ vừa được nhận.')
      .and.to.contain(RECEIPT_CODE);
    expect(told).to.equal(1);
    expect(posted.map(({body}) => body.id)).to.deep.equal([posted[0]!.body.id, posted[0]!.body.id]);
    expect(await kept()).to.have.length(0);
  });

  it('says so when another tab has deleted it, and offers the form', async () => {
    const [one, other] = await tabs();
    fill(one, WHOLE);
    await send(one, '[part=receipt]');
    await untilBoxSays(other, 'Xóa');
    press(other, 'Xóa');
    await untilBoxSays(other, 'Xóa hẳn');
    press(other, 'Xóa hẳn');
    await untilBoxSays(one, 'đã được gửi, thay hoặc xóa ở một cửa sổ khác: Trường Cao đẳng A (mẫu)');
    expect(root(one).querySelector('[part=submit]')).to.not.equal(null);
  });

  it('shows what another tab was refused', async () => {
    collector(unavailable, problem(410));
    const [one, other] = await tabs();
    fill(one, WHOLE);
    await send(one, '[part=receipt]');
    press(one, 'Gửi lại');
    await untilBoxSays(other, 'cần sửa: Nơi nhận chưa nhận báo cáo (lỗi 410)');
  });

  describe('of one restored draft', () => {
    /** Two tabs that both restored what an earlier visit had typed. */
    async function restored(audience: string, type: (form: IspeedSelfReport) => unknown) {
      const first = await open(audience);
      await type(first);
      await until(() => localStorage.getItem(`ispeed:draft:thu-nghiem:${audience}`));
      first.remove();
      return [await open(audience), await open(audience)] as const;
    }
    const now = ({id}: Posted) =>
      Response.json({id, code: RECEIPT_CODE, receivedAt: new Date().toISOString()}, {status: 201});

    it('sends one report of an organisation and shows its receipt in both', async () => {
      collector(now);
      const [one, other] = await restored('organization', (form) => fill(form, WHOLE));
      for (const form of [one, other]) {
        fill(form, {'access-code': CODE});
        await send(form, '.receipt');
      }
      expect(posted).to.have.length(1);
      expect(text(root(other))).to.contain('đã được gửi từ một cửa sổ khác, nên không gửi thêm.');
    });

    it('sends one report of a citizen', async () => {
      collector(now);
      const [one, other] = await restored('citizen', fillCitizen);
      for (const form of [one, other]) {
        field(form, 'consent').click();
        await send(form, '.receipt');
      }
      expect(posted).to.have.length(1);
    });

    it('sends two once a figure differs', async () => {
      collector(now);
      const [one, other] = await restored('organization', (form) => fill(form, WHOLE));
      for (const form of [one, other]) fill(form, {'access-code': CODE});
      fill(other, {'groups/can-bo/measured': '31'});
      for (const form of [one, other]) await send(form, '.receipt');
      expect(posted).to.have.length(2);
    });
  });

  it('takes two citizens at one desk for two, though they say the same', async () => {
    collector(receipt);
    const form = await open('citizen');
    for (let person = 1; person <= 2; person++) {
      await fillCitizen(form);
      await send(form, '.receipt');
      press(form, 'Gửi báo cáo khác');
      await until(() => field(form, 'communeCode'));
    }
    expect(posted).to.have.length(2);
    expect(posted[0]!.body.id).to.not.equal(posted[1]!.body.id);
  });

  it('takes the same measurement that was delivered long ago for a report of its own', async () => {
    collector(receipt);
    await leaveReceipt(citizenReport(1), RECEIPT_CODE, '2026-11-01T01:05:00Z');
    await leave(organizationReport(2));
    const form = await open('citizen');
    await fillCitizen(form);
    await send(form, '.receipt');
    expect(posted).to.have.length(1);
  });
});
