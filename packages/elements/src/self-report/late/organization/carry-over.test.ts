import {expect} from '@open-wc/testing';

import {
  button,
  clearDesk,
  CODE,
  collector,
  field,
  fill,
  focused,
  open,
  receipt,
  root,
  send,
  text,
  unavailable,
  until,
  WHOLE,
} from '../testing/test-desk.js';

describe('carry over', () => {
  beforeEach(() => collector(receipt));
  afterEach(clearDesk);

  const offer = (form: Element) => button(form, 'Lấy số của kỳ trước');
  const remembered = (organization: string) =>
    localStorage.setItem(
      `ispeed:totals:thu-nghiem:${organization}`,
      '{"version":"totals/1","months":[{"period":"2026-01","totals":[["can-bo",80],["vien-chuc",7]]}]}',
    );

  it('fills in the totals alone, where nothing was typed, when asked', async () => {
    remembered('truong-a');
    const form = await open();
    expect(offer(form)).to.equal(undefined);
    fill(form, {organization: 'truong-a', 'groups/can-bo/total': '41'});
    await form.updateComplete;
    expect(text(root(form))).to.contain('tổng số đã báo cáo tháng 1/2026');
    offer(form).click();
    await form.updateComplete;
    const held = (id: string) => field(form, id).value;
    expect(held('groups/can-bo/total')).to.equal('41');
    expect(held('groups/vien-chuc/total')).to.equal('7');
    expect(held('groups/vien-chuc/installed')).to.equal('');
    expect(focused(form)).to.equal('groups/vien-chuc/total');
    expect(offer(form)).to.equal(undefined);
  });

  it("offers no other organisation's totals", async () => {
    remembered('so-b');
    const form = await open();
    fill(form, {organization: 'truong-a'});
    await form.updateComplete;
    expect(offer(form)).to.equal(undefined);
  });

  it('remembers totals for a receipt only, and never the code', async () => {
    collector(unavailable, receipt);
    const form = await open();
    fill(form, WHOLE);
    await send(form, '[part=receipt]');
    expect(JSON.stringify({...localStorage})).to.not.contain('totals');
    button(form, 'Gửi lại').click();
    await until(() => root(form).querySelector('.receipt'));
    const left = JSON.stringify({...localStorage});
    expect(left).to.contain('can-bo').and.to.contain('40').and.not.to.contain('38');
    expect(left).to.not.contain(CODE);
  });
});
