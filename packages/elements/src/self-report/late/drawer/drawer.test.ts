import {expect} from '@open-wc/testing';

import {accessibilityFaults} from '../../../../../../test/helpers/axe.js';
import {Outbox} from '../outbox/outbox.js';
import {citizenReport, organizationReport} from '../outbox/testing/sample-reports.js';
import {box, leave, leaveReceipt, press, untilBoxSays} from '../testing/kept-reports.js';
import {
  clearDesk,
  CODE,
  collector,
  field,
  fill,
  focused,
  kept,
  open,
  posted,
  receipt,
  RECEIPT_CODE,
  root,
  send,
  text,
  unavailable,
  until,
} from '../testing/test-desk.js';

const NAME = 'Trường Cao đẳng A (mẫu), tháng 10/2026';

describe('drawer', () => {
  beforeEach(() => collector(receipt));
  afterEach(clearDesk);

  describe('what waits', () => {
    it('is counted and told, each with when, how often and what next', async () => {
      collector(unavailable);
      await leave(organizationReport(1), {tries: 3});
      await leave(organizationReport(2, {organization: 'so-b'}));
      const form = await open();
      await untilBoxSays(form, 'Tải tệp báo cáo');
      expect(text(box(form)!.querySelector('h3'))).to.equal('Chưa gửi: 2');
      expect(text(box(form)))
        .to.contain(`${NAME} Nhập mã truy cập để gửi`)
        .and.to.contain('Lưu lúc 08:05 ngày 20/11/2026, đã thử gửi 3 lần.')
        .and.to.contain('Sở B (mẫu), tháng 10/2026');
      expect(box(form)!.querySelectorAll('[role=status]')).to.have.length(1);
      expect(await accessibilityFaults(form)).to.deep.equal([]);
    });

    it('is listed too where the marker was cleared with the rest of localStorage', async () => {
      collector(unavailable);
      await leave(organizationReport(1));
      localStorage.clear();
      const form = await open();
      await untilBoxSays(form, 'Chưa gửi: 1');
    });

    it('stands above the check and the receipt as well', async () => {
      await leave(organizationReport(1));
      const form = await open();
      fill(form, {
        organization: 'so-b',
        'access-code': CODE,
        'groups/can-bo/total': '4',
        'groups/can-bo/installed': '4',
        'groups/can-bo/measured': '4',
      });
      press(form, 'Tiếp tục');
      await until(() => root(form).querySelector('[part=check]'));
      expect(text(box(form))).to.contain('Chưa gửi: 1');
      await send(form, '.receipt');
      expect(text(box(form)))
        .to.contain('Chưa gửi: 1')
        .and.to.contain(NAME);
    });

    it('warns after three days and names who takes the file', async () => {
      const days = (count: number) => Date.now() - count * 86_400_000;
      await leave(organizationReport(1), {keptAt: days(4.5)});
      await leave(organizationReport(2, {organization: 'so-b'}), {keptAt: days(2.9)});
      const form = await open();
      await untilBoxSays(form, 'Báo cáo đã chờ 4 ngày.');
      expect(text(box(form)).match(/đã chờ/g)).to.have.length(1);
      expect(text(box(form))).to.contain('cơ quan tổng hợp (Sở mẫu)');
    });

    it('is opened and read', async () => {
      await leave(organizationReport(1));
      const form = await open();
      await untilBoxSays(form, 'Xem nội dung');
      press(form, 'Xem nội dung');
      await untilBoxSays(form, 'Cán bộ 40 38 95 %');
      expect(await accessibilityFaults(form)).to.deep.equal([]);
    });

    it('is corrected while it waits and replaced by the correction', async () => {
      await leave(organizationReport(1, {period: '2026-10'}));
      const form = await open();
      await untilBoxSays(form, 'Sửa');
      press(form, 'Sửa');
      await until(() => focused(form) === 'title');
      fill(form, {'access-code': CODE, 'groups/can-bo/measured': '31'});
      await send(form, '.receipt');
      expect(posted.map(({body}) => body['groups'])).to.deep.equal([
        [{id: 'can-bo', total: 40, installed: 38, measured: 31}],
      ]);
      expect(await kept()).to.have.length(0);
    });

    it('is mended days later with the words of its refusal on the fields', async () => {
      const detail = 'Nhiều hơn số đã cài.';
      await leave(organizationReport(1), {
        refused: {
          status: 422,
          title: 'Có chỗ sai',
          errors: [{pointer: '#/groups/0/measured', code: 'measured-over-installed', detail}],
        },
      });
      const form = await open();
      await untilBoxSays(form, `cần sửa: ${detail}`);
      press(form, 'Sửa báo cáo này');
      await until(() => focused(form) === 'summary');
      expect(text(field(form, 'groups/can-bo/measured/error'))).to.equal(detail);
      fill(form, {'access-code': CODE, 'groups/can-bo/measured': '29'});
      await send(form, '.receipt');
      expect(await kept()).to.have.length(0);
    });
  });

  describe('deleting', () => {
    it('asks first, says that the collector may have it, and keeps it on a no', async () => {
      await leave(organizationReport(1), {tries: 2});
      const form = await open();
      await untilBoxSays(form, 'Xóa');
      press(form, 'Xóa');
      await until(() => focused(form)?.startsWith('ask/'));
      expect(text(box(form))).to.contain('đã thử gửi 2 lần, có thể nơi nhận đã có');
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      press(form, 'Giữ lại');
      await until(() => focused(form)?.startsWith('delete/'));
      expect(await kept()).to.have.length(1);
    });

    it('deletes on a yes, says what, and leaves the focus in the box', async () => {
      await leave(organizationReport(1));
      const form = await open();
      await untilBoxSays(form, 'Xóa');
      press(form, 'Xóa');
      await until(() => focused(form)?.startsWith('ask/'));
      press(form, 'Xóa hẳn');
      await until(() => focused(form) === 'outbox');
      expect(text(box(form)))
        .to.contain('Chưa gửi: 0')
        .and.to.contain(`Đã xóa báo cáo: ${NAME}.`);
      expect(await kept()).to.have.length(0);
      expect(posted).to.have.length(0);
    });
  });

  describe('files', () => {
    const file = (name: string, content: unknown) =>
      new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

    async function choose(form: Element, files: File[]): Promise<void> {
      const input = field(form, 'files');
      const list = new DataTransfer();
      for (const one of files) list.items.add(one);
      input.files = list.files;
      input.dispatchEvent(new Event('change'));
    }

    it('takes in several at once and says of each what it is', async () => {
      collector(unavailable);
      await leave(organizationReport(1));
      await leaveReceipt(organizationReport(2, {organization: 'so-b'}), RECEIPT_CODE);
      const form = await open();
      await untilBoxSays(form, 'Chưa gửi: 1');
      press(form, 'Nhập tệp báo cáo đã tải');
      await until(() => focused(form) === 'drawer/files');
      await choose(form, [
        file('moi.json', organizationReport(3, {period: '2026-09'})),
        file('moi-lan-hai.json', organizationReport(3, {period: '2026-09'})),
        file('cho.json', organizationReport(1)),
        file('da-nhan.json', organizationReport(2, {organization: 'so-b'})),
        file('khac.json', organizationReport(4, {campaign: 'chien-dich-khac'})),
        file('hong.json', {...organizationReport(5), period: '2026-13'}),
        file('anh.json', 'JFIF'),
        file('chien-dich.json', {contract: 'campaign/1'}),
      ]);
      await untilBoxSays(form, 'chien-dich.json: không phải tệp báo cáo');
      const said = text(box(form));
      for (const words of [
        'moi.json: đã đưa vào danh sách chưa gửi.',
        'moi-lan-hai.json: báo cáo này đang chờ gửi trên máy này rồi.',
        'cho.json: báo cáo này đang chờ gửi',
        `da-nhan.json: báo cáo này đã được nhận, mã biên nhận ${RECEIPT_CODE}.`,
        'khac.json: báo cáo của chiến dịch khác (chien-dich-khac)',
        'hong.json: tệp đã hỏng hoặc bị sửa, tại /period.',
        'anh.json: không đọc được',
        'Chưa gửi: 2',
        'tháng 9/2026',
      ])
        expect(said).to.contain(words);
      expect((await kept()).map(({id}) => id.at(-1)).sort()).to.deep.equal(['1', '3']);
      expect(focused(form)).to.equal('files');
      expect(await accessibilityFaults(form)).to.deep.equal([]);
    });

    it('takes in at the foot what another device could not send, and sends it', async () => {
      const form = await open('citizen');
      press(form, 'Nhập tệp báo cáo đã tải');
      await until(() => field(form, 'files'));
      await choose(form, [file('a.json', citizenReport(1))]);
      await until(() => posted.length > 0);
      expect(posted[0]!.body).to.deep.equal(citizenReport(1));
      await untilBoxSays(form, `Đã được nhận, mã biên nhận ${RECEIPT_CODE}.`);
    });

    it('gives a report as a file of its id and month that can be taken in again', async () => {
      await leave(organizationReport(1));
      const form = await open();
      await untilBoxSays(form, 'Tải tệp báo cáo');
      const saved = new Promise<HTMLAnchorElement>((resolve) =>
        document.addEventListener(
          'click',
          (event) => {
            const link = event.target as HTMLAnchorElement;
            if (!link.download) return;
            event.preventDefault();
            resolve(link);
          },
          true,
        ),
      );
      press(form, 'Tải tệp báo cáo');
      const {download, href} = await saved;
      expect(download).to.equal('bao-cao-i-speed-2026-10-7c9e6679.json');
      await untilBoxSays(form, `Đã đưa tệp ${download} cho trình duyệt.`);
      await untilBoxSays(form, 'báo cáo vẫn còn ở đây');
      expect(await (await fetch(href)).json()).to.deep.equal(organizationReport(1));
    });
  });

  describe('receipts', () => {
    it('are there for the one who comes back, to read, print and forget', async () => {
      await leaveReceipt(organizationReport(1), RECEIPT_CODE);
      const form = await open();
      press(form, 'Biên nhận trên máy này');
      await until(() => focused(form) === 'drawer/receipts');
      expect(text(root(form))).to.contain(
        `${NAME} Mã biên nhận: ${RECEIPT_CODE}. Nhận lúc 08:05 ngày 22/11/2026`,
      );
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      fill(form, {organization: 'so-b'});
      press(form, 'Xem và in');
      await until(() => root(form).querySelector('.receipt'));
      await until(() => focused(form) === 'panel');
      expect(text(root(form))).to.contain('Ghi là nộp muộn.');
      press(form, 'Quay lại');
      await until(() => focused(form) === 'title');
      expect(field(form, 'organization').value).to.equal('so-b');
      press(form, 'Xóa khỏi máy');
      await until(() => focused(form)?.startsWith('ask/'));
      press(form, 'Xóa biên nhận');
      await until(() => focused(form) === 'drawer/receipts');
      expect(text(root(form))).to.contain('Máy này chưa giữ biên nhận nào');
      expect(await new Outbox().receipts('thu-nghiem')).to.deep.equal([]);
    });
  });
});
