import {expect} from '@open-wc/testing';

import {accessibilityFaults} from '../../../../../../test/helpers/axe.js';
import {
  button,
  check,
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
  receipt,
  root,
  send,
  text,
  until,
  WHOLE,
} from '../testing/test-desk.js';

describe('check answers', () => {
  beforeEach(() => collector(receipt));
  afterEach(clearDesk);

  it('sends nothing and keeps nothing before the person agrees', async () => {
    const form = await open();
    fill(form, {...WHOLE, 'groups/vien-chuc/total': '9', 'groups/vien-chuc/installed': '0'});
    fill(form, {'groups/vien-chuc/measured': '0'});
    await check(form);
    await until(() => focused(form) === 'panel');
    expect(text(field(form, 'panel'))).to.equal('Kiểm tra trước khi gửi');
    expect(text(root(form)))
      .to.contain('Đơn vị Trường Cao đẳng A (mẫu) Sửa')
      .and.to.contain('Chưa có ai cài đặt: Viên chức.')
      .and.to.contain('Để trống, không có trong báo cáo: Đoàn viên.')
      .and.not.to.contain(CODE);
    expect(await accessibilityFaults(form)).to.deep.equal([]);
    expect([posted, await kept()]).to.deep.equal([[], []]);
  });

  it('leads back to each field and loses nothing on the way', async () => {
    const form = await open();
    fill(form, WHOLE);
    field(form, 'tasks/tuyen-truyen/done').click();
    await form.updateComplete;
    fill(form, {'tasks/tuyen-truyen/note': 'Đã đăng'});
    for (const [change, id] of [
      ['Đơn vị', 'organization'],
      ['Mã truy cập', 'access-code'],
      ['Tháng báo cáo', 'period'],
      ['Cán bộ', 'groups/can-bo/total'],
      ['Tuyên truyền trên trang thông tin', 'tasks/tuyen-truyen/done'],
    ] as const) {
      await check(form);
      button(form, `Sửa: ${change}`).click();
      await until(() => focused(form) === id);
    }
    await check(form);
    button(form, 'Quay lại').click();
    await until(() => focused(form) === 'title');
    expect(field(form, 'access-code').value).to.equal(CODE);
    await send(form, '.receipt');
    expect(posted[0]!.body['tasks']).to.deep.equal([{id: 'tuyen-truyen', done: true, note: 'Đã đăng'}]);
  });

  it('says that a month is not the due one, or late, and takes it', async () => {
    const form = await open();
    fill(form, {...WHOLE, period: '2026-01'});
    await check(form);
    expect(text(root(form)))
      .to.contain('Báo cáo này của tháng 1/2026; tháng đang đến hạn là')
      .and.to.contain('ghi là nộp muộn');
    await send(form, '.receipt');
    expect(posted[0]!.body['period']).to.equal('2026-01');
  });

  it('is the form again after a reload, with all but the code', async () => {
    const before = await open();
    fill(before, WHOLE);
    await check(before);
    await until(() => text(field(before, 'panel')).startsWith('Kiểm tra'));
    before.remove();
    const form = await open();
    expect(field(form, 'groups/can-bo/installed').value).to.equal('38');
    expect(field(form, 'organization').value).to.contain('Trường Cao đẳng A');
    expect(field(form, 'access-code').value).to.equal('');
    expect([posted, await kept()]).to.deep.equal([[], []]);
  });

  it('asks once more for a total unlike the last and for all at once', async () => {
    localStorage.setItem(
      'ispeed:totals:thu-nghiem:truong-a',
      '{"version":"totals/1","months":[["x"],{"period":"2026-01","totals":[["can-bo",80]]}]}',
    );
    const form = await open();
    fill(form, {...WHOLE, ...counts('40', '40', '40')});
    await check(form);
    expect(text(root(form)))
      .to.contain('Tất cả đều đạt 100 %')
      .and.not.to.contain('đã báo cáo 80');
    button(form, 'Quay lại').click();
    localStorage.setItem(
      'ispeed:totals:thu-nghiem:truong-a',
      '{"version":"totals/1","months":[{"period":"2026-01","totals":[["can-bo",80]]}]}',
    );
    await form.updateComplete;
    await check(form);
    expect(text(root(form))).to.contain('Cán bộ: tổng số là 40, tháng 1/2026 đã báo cáo 80.');
  });
});
