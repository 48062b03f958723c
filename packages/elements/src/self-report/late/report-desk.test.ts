import {expect, oneEvent} from '@open-wc/testing';
import {openDB} from 'idb';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {Outbox} from './outbox/outbox.js';
import {
  button,
  clearDesk,
  CODE,
  collector,
  counts,
  field,
  fill,
  focused,
  kept,
  open,
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

describe('report desk', () => {
  beforeEach(() => collector(receipt));
  afterEach(clearDesk);

  describe('before sending', () => {
    it('lists what is wrong in the order of the fields and leads there', async () => {
      const form = await open();
      fill(form, {...counts('40', '41', '30'), 'access-code': 'ABCD'});
      await send(form, '#summary');
      await until(() => focused(form) === 'summary');
      const links = [...root(form).querySelectorAll<HTMLAnchorElement>('#summary a')];
      expect(links.map(text)).to.deep.equal([
        'Đơn vị: Chọn đơn vị của bạn.',
        'Mã truy cập: Mã có ký tự sai hoặc thiếu. Hãy so lại từng ký tự với mã đã được cấp.',
        'Cán bộ, Đã cài đặt: Số đã cài đặt không được nhiều hơn tổng số (40).',
      ]);
      links[2]!.click();
      expect(focused(form)).to.equal('groups/can-bo/installed');
      expect(field(form, 'groups/can-bo/installed').getAttribute('aria-invalid')).to.equal('true');
      expect(posted).to.have.length(0);
    });

    it('says how to write a number that has a point in it', async () => {
      const form = await open();
      fill(form, {...WHOLE, ...counts('1.234', '38', '')});
      await send(form, '#summary');
      expect(text(field(form, 'groups/can-bo/total/error'))).to.contain('ví dụ 1234');
      expect(text(field(form, 'groups/can-bo/measured/error'))).to.contain('không có ai thì ghi 0');
    });

    it('wants the counts of one group at least', async () => {
      const form = await open();
      fill(form, {organization: 'truong-a', 'access-code': CODE});
      await send(form, '#summary');
      expect(text(root(form).querySelector('#summary'))).to.contain('Ghi số liệu của ít nhất một nhóm.');
    });
  });

  describe('delivered', () => {
    it('shows the receipt, tells the page and forgets what was typed', async () => {
      const form = await open();
      fill(form, WHOLE);
      const delivered = oneEvent<HTMLElementEventMap['ispeed-report-delivered']>(
        form,
        'ispeed-report-delivered',
      );
      await send(form, '.receipt');
      expect((await delivered).receiptCode).to.equal(RECEIPT_CODE);
      await until(() => focused(form) === 'panel');
      expect(text(root(form))).to.contain('Nhận lúc 08:05 ngày 22/11/2026 (giờ Việt Nam).');
      expect(text(root(form).querySelector('tbody'))).to.contain('Cán bộ 40 38 95 % 30 75 %');
      expect(await kept()).to.have.length(0);
      expect(Object.keys(localStorage)).to.deep.equal([
        'ispeed:receipts:thu-nghiem',
        'ispeed:totals:thu-nghiem:truong-a',
      ]);
      expect(await accessibilityFaults(form)).to.deep.equal([]);
    });

    it('sends the code beside the report and never in it', async () => {
      const form = await open();
      field(form, 'tasks/tuyen-truyen/done').click();
      await form.updateComplete;
      const spoken = CODE.toLowerCase().replaceAll('-', ' ');
      fill(form, {...WHOLE, 'access-code': spoken, 'tasks/tuyen-truyen/note': ' Đã đăng '});
      await send(form, '.receipt');
      const [{body, authorization}] = posted as [(typeof posted)[0]];
      expect(authorization).to.equal(`Bearer ${CODE}`);
      expect(JSON.stringify(body)).to.not.contain(CODE);
      expect(body['groups']).to.deep.equal([{id: 'can-bo', total: 40, installed: 38, measured: 30}]);
      expect(body['tasks']).to.deep.equal([{id: 'tuyen-truyen', done: true, note: 'Đã đăng'}]);
    });

    it('takes a correction as a newer report with the same figures to begin with', async () => {
      const form = await open();
      fill(form, WHOLE);
      await send(form, '.receipt');
      button(form, 'Sửa báo cáo này').click();
      await until(() => focused(form) === 'title');
      expect(field(form, 'groups/can-bo/installed').value).to.equal('38');
      expect(text(root(form))).to.contain(`mã biên nhận ${RECEIPT_CODE}. Bản nộp sau thay bản trước`);
      fill(form, {'access-code': CODE, 'groups/can-bo/installed': '39'});
      await send(form, '.receipt');
      expect(text(root(form))).to.contain(`Thay bản nộp trước, mã biên nhận ${RECEIPT_CODE}.`);
      expect(posted[1]!.body.id).to.not.equal(posted[0]!.body.id);
    });

    it('sends what a citizen measured with a decimal comma', async () => {
      const form = await open('citizen');
      fill(form, {communeCode: '22366'});
      for (const id of ['network/mobile', 'installed', 'measured', 'consent']) {
        field(form, id).click();
        await form.updateComplete;
      }
      const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
      fill(form, {'measurement/measuredOn': day, 'measurement/download': '40,5'});
      await send(form, '.receipt');
      const [{body, authorization}] = posted as [(typeof posted)[0]];
      expect(body).to.deep.include({
        period: day.slice(0, 7),
        communeCode: '22366',
        network: 'mobile',
        installed: true,
      });
      expect(body['measurement']).to.deep.equal({measuredOn: day, download: 40.5});
      expect(body['consent']).to.deep.equal({noticeVersion: '2026-01'});
      expect(authorization).to.equal(null);
    });
  });

  describe('refused', () => {
    it('shows what the collector says beside the field, and keeps the report', async () => {
      const errors = [
        {pointer: '#/groups/0/measured', code: 'measured-over-installed', detail: 'Nhiều hơn số đã cài.'},
      ];
      collector(problem(422, errors), receipt);
      const form = await open();
      fill(form, WHOLE);
      const refusal = oneEvent<HTMLElementEventMap['ispeed-report-refused']>(form, 'ispeed-report-refused');
      await send(form, '#summary');
      expect((await refusal).status).to.equal(422);
      expect(text(field(form, 'groups/can-bo/measured/error'))).to.equal('Nhiều hơn số đã cài.');
      expect(field(form, 'groups/can-bo/total').value).to.equal('40');
      expect((await kept()).map(({refused}) => refused?.status)).to.deep.equal([422]);
      fill(form, {'groups/can-bo/measured': '29'});
      await send(form, '.receipt');
      expect(posted[1]!.body.id).to.not.equal(posted[0]!.body.id);
      expect(await kept()).to.have.length(0);
    });

    it('asks for the code again and sends the same report under the same id', async () => {
      collector(problem(403), receipt);
      const form = await open();
      fill(form, WHOLE);
      await send(form, '#summary');
      expect(text(field(form, 'access-code/error'))).to.contain('Mã truy cập không đúng');
      await send(form, '.receipt');
      expect(posted[1]!.body).to.deep.equal(posted[0]!.body);
    });

    it('keeps the report and says the status when the address is gone', async () => {
      collector(problem(410));
      const form = await open();
      fill(form, WHOLE);
      await send(form, '#summary');
      expect(text(root(form).querySelector('#summary')))
        .to.contain('lỗi 410')
        .and.to.contain('vẫn được giữ');
      expect(await kept()).to.have.length(1);
    });
  });

  describe('no answer', () => {
    it('keeps the report and sends it again under the same id', async () => {
      collector(unavailable, receipt);
      const form = await open();
      fill(form, WHOLE);
      const queued = oneEvent<HTMLElementEventMap['ispeed-report-queued']>(form, 'ispeed-report-queued');
      await send(form, '[part=receipt]');
      const {reportId} = await queued;
      expect(text(root(form))).to.contain('Nơi nhận đang bận (503); sẽ tự gửi lại.');
      expect((await kept()).map(({id}) => id)).to.deep.equal([reportId]);
      expect(JSON.stringify(await kept())).to.not.contain(CODE);
      button(form, 'Gửi lại').click();
      await until(() => root(form).querySelector('.receipt'));
      expect(posted.map(({body}) => body.id)).to.deep.equal([reportId, reportId]);
      expect(await kept()).to.have.length(0);
    });

    it('sends by itself once the network is back', async () => {
      collector(unavailable, receipt);
      const form = await open();
      fill(form, WHOLE);
      await send(form, '[part=receipt]');
      dispatchEvent(new Event('online'));
      await until(() => root(form).querySelector('.receipt'));
      expect(await kept()).to.have.length(0);
    });

    it('keeps the report when the network itself fails', async () => {
      const form = await open('organization', 'campaign-unreachable');
      fill(form, WHOLE);
      await send(form, '[part=receipt]');
      expect(await new Outbox().list('mat-mang')).to.have.length(1);
    });

    it('asks for the code on the next visit and then sends', async () => {
      collector(unavailable, receipt);
      const first = await open();
      fill(first, WHOLE);
      await send(first, '[part=receipt]');
      first.remove();
      const form = await open();
      await until(() => text(root(form).querySelector('.outbox')).includes('Xem nội dung'));
      const box = root(form).querySelector('.outbox')!;
      expect(text(box))
        .to.contain('Chưa gửi: 1')
        .and.to.contain('Nhập mã truy cập để gửi')
        .and.to.contain('Trường Cao đẳng A');
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      box.querySelector('input')!.value = CODE;
      button(form, 'Gửi').click();
      await until(() => text(root(form)).includes(RECEIPT_CODE));
      expect(posted[1]!.body).to.deep.equal(posted[0]!.body);
      expect(await kept()).to.have.length(0);
    });

    it('says so when the browser could keep nothing', async () => {
      (await openDB('ispeed', 2)).close();
      collector(unavailable, receipt);
      const form = await open();
      fill(form, WHOLE);
      await send(form, '[part=receipt]');
      expect(text(root(form))).to.contain('Hãy giữ trang này mở');
      button(form, 'Gửi lại').click();
      await until(() => root(form).querySelector('.receipt'));
    });
  });
});
