import {expect} from '@open-wc/testing';
import type {Report} from '@ispeed-widgets/contract/page';
import {deleteDB, openDB} from 'idb';

import type {OutboxEntry} from './entry.js';
import {Outbox} from './outbox.js';
import type {SendResult} from './send.js';

const entryOf = (digit: number, campaign = 'thu-nghiem') => {
  const id = `7c9e6679-7425-40de-944b-e07fc1f90ae${digit}`;
  const report: Report = {
    contract: 'report/1',
    id,
    campaign,
    period: '2026-10',
    audience: 'organization',
    organization: 'truong-a',
    groups: [{id: 'can-bo', total: 40, installed: 38, measured: 30}],
  };
  return {id, report, keptAt: digit};
};
/** Keeps one, in the place of others. */
const keep = (outbox: Outbox, entry: OutboxEntry, replaced: string[] = []) =>
  outbox.keep(() => ({entry, replaced}));
const delivered = (receiptOf: string): SendResult => ({
  at: 'delivered',
  receipt: {id: receiptOf, code: 'K7M2-9QXA', receivedAt: '2026-11-22T01:05:00Z'},
});
const ids = async (outbox: Outbox) => (await outbox.list('thu-nghiem')).map(({id}) => id.at(-1));

describe('Outbox', () => {
  afterEach(() => {
    localStorage.clear();
    return deleteDB('ispeed');
  });

  it('keeps reports for the next visit, oldest first', async () => {
    const outbox = new Outbox();
    await keep(outbox, entryOf(2));
    await keep(outbox, entryOf(1));
    await keep(outbox, entryOf(3, 'chien-dich-khac'));
    expect(await ids(new Outbox())).to.deep.equal(['1', '2']);
    expect(outbox.durable).to.equal(true);
  });

  it('puts a correction in the place of what it corrects', async () => {
    const outbox = new Outbox();
    await keep(outbox, entryOf(1));
    await keep(outbox, entryOf(2), [entryOf(1).id]);
    expect(await ids(new Outbox())).to.deep.equal(['2']);
  });

  it('marks the browser only while a report of the campaign waits', async () => {
    const outbox = new Outbox();
    await keep(outbox, entryOf(1));
    expect(localStorage.getItem('ispeed:outbox:thu-nghiem')).to.equal('true');
    await outbox.settle(entryOf(1), delivered(entryOf(1).id));
    expect(localStorage.getItem('ispeed:outbox:thu-nghiem')).to.equal(null);
  });

  it('neither sends nor deletes what has an unknown shape', async () => {
    await keep(new Outbox(), entryOf(1));
    const database = await openDB('ispeed');
    await database.put('outbox', {id: 'of-a-later-version', letter: {}});
    expect(await ids(new Outbox())).to.deep.equal(['1']);
    expect(await database.count('outbox')).to.equal(2);
    database.close();
  });

  it('holds reports in memory when the database is of a newer version', async () => {
    (await openDB('ispeed', 3, {upgrade: (database) => void database.createObjectStore('other')})).close();
    const outbox = new Outbox();
    await keep(outbox, entryOf(1));
    expect(outbox.durable).to.equal(false);
    expect(await ids(outbox)).to.deep.equal(['1']);
    expect(localStorage.getItem('ispeed:outbox:thu-nghiem')).to.equal(null);
  });
});
