import {expect} from '@open-wc/testing';
import {openDB} from 'idb';

import {accessibilityFaults} from '../../../../../test/helpers/axe.js';
import {box} from './testing/kept-reports.js';
import {
  button,
  clearDesk,
  collector,
  fill,
  open,
  posted,
  receipt,
  root,
  send,
  text,
  unavailable,
  until,
  WHOLE,
} from './testing/test-desk.js';

/** Words of which every notice about storage has one. */
const NOTICES = /không cho lưu|đã đầy|bản mới hơn/g;
const put = IDBObjectStore.prototype.put;
const setItem = Storage.prototype.setItem;

function refuseWith(name: string): never {
  throw new DOMException('', name);
}

/** What each trouble is made of, and what the notice says to do. */
const TROUBLES: Readonly<Record<string, [make: () => unknown, words: string, deed: string]>> = {
  'has lost its stores': [
    async () => (await openDB('ispeed', 2)).close(),
    'Trình duyệt không cho lưu',
    'giữ trang này mở',
  ],
  'is full': [
    () => (IDBObjectStore.prototype.put = () => refuseWith('QuotaExceededError')),
    'Bộ nhớ của máy đã đầy',
    'tải tệp báo cáo về',
  ],
  'is of a newer version': [
    async () => (await openDB('ispeed', 99)).close(),
    'bản mới hơn của trang',
    'rồi tải lại trang',
  ],
};

describe('storage trouble', () => {
  afterEach(async () => {
    IDBObjectStore.prototype.put = put;
    Storage.prototype.setItem = setItem;
    await clearDesk();
  });

  for (const [name, [make, words, deed]] of Object.entries(TROUBLES)) {
    it(`is told once, with what to do, where the database ${name}`, async () => {
      await make();
      Storage.prototype.setItem = () => refuseWith('QuotaExceededError');
      collector(unavailable, receipt);
      const form = await open();
      fill(form, WHOLE);
      await until(() => NOTICES.test(text(root(form))));
      await send(form, '[part=receipt]');
      expect(text(box(form)))
        .to.contain(words)
        .and.to.contain(deed)
        .and.to.contain('Chưa gửi: 1');
      expect(text(root(form)).match(NOTICES)).to.have.length(1);
      expect(await accessibilityFaults(form)).to.deep.equal([]);
      button(form, 'Gửi lại').click();
      await until(() => root(form).querySelector('.receipt'));
      expect(posted).to.have.length(2);
    });
  }

  it('is told once on the form too when the collector refuses', async () => {
    await TROUBLES['is full']![0]();
    Storage.prototype.setItem = () => refuseWith('QuotaExceededError');
    collector(() => Response.json({status: 410, title: 'x'}, {status: 410}));
    const form = await open();
    fill(form, WHOLE);
    await send(form, '#summary');
    expect(text(root(form)).match(NOTICES)).to.have.length(1);
  });

  it('is silent while all is well, so the count is not blind', async () => {
    collector(unavailable);
    const form = await open();
    fill(form, WHOLE);
    await send(form, '[part=receipt]');
    expect(text(root(form)).match(NOTICES)).to.equal(null);
  });
});
