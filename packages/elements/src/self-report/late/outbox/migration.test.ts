import {expect, waitUntil} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';

import {Outbox} from './outbox.js';
import {inventedEntry} from './testing/invented-entry.js';
import {OutboxVersion1} from './testing/outbox-version-1.js';

const keep = (outbox: Outbox, digit: number) =>
  outbox.keep(() => ({entry: inventedEntry(digit), replaced: []}));
const listed = async (outbox: Outbox) => (await outbox.list('thu-nghiem')).map(({id}) => id.at(-1));
const receipt = (id: string) => ({id, code: 'K7M2-9QXA', receivedAt: '2026-11-22T01:05:00Z'});

describe('the outbox of another version', function () {
  this.timeout(30_000);
  beforeEach(() => deleteDB('ispeed'));
  afterEach(() => localStorage.clear());

  it('hands over what waits and what is to be mended', async () => {
    const old = new OutboxVersion1();
    await old.keep(inventedEntry(1));
    await old.keep({...inventedEntry(2), refused: 422});
    const entries = await new Outbox().list('thu-nghiem');
    expect(entries.map(({id, keptAt, refused}) => [id.at(-1), keptAt, refused])).to.deep.equal([
      ['1', 1, undefined],
      ['2', 2, {status: 422, title: '', errors: []}],
    ]);
  });

  it('goes on in an old tab beside the new one, and neither takes from the other', async () => {
    const old = new OutboxVersion1();
    await old.keep(inventedEntry(1));
    const outbox = new Outbox();
    await keep(outbox, 2);
    // The old tab has a receipt now, and can no longer write that down: the new one sends it again, under its id.
    await old.drop(inventedEntry(1).id);
    await old.keep(inventedEntry(3));
    expect([old.durable, outbox.durable]).to.deep.equal([false, true]);
    expect(await listed(outbox)).to.deep.equal(['1', '2']);
    await outbox.settle(inventedEntry(1), {at: 'delivered', receipt: receipt(inventedEntry(1).id)});
    expect(await listed(new Outbox())).to.deep.equal(['2']);
  });

  it('is waited for when an old tab does not let go, and then holds all', async () => {
    const held = await openDB('ispeed', 1, {
      upgrade: (database) => void database.createObjectStore('outbox', {keyPath: 'id'}),
    });
    await held.put('outbox', inventedEntry(1));
    const outbox = new Outbox();
    await keep(outbox, 2);
    expect([outbox.trouble, await listed(outbox)]).to.deep.equal(['blocked', ['2']]);
    held.close();
    await waitUntil(async () => (await listed(outbox)).length === 2, undefined, {timeout: 20_000});
    expect([await listed(new Outbox()), outbox.trouble]).to.deep.equal([['1', '2'], undefined]);
  });

  it('gets the database at once when it is newer, and keeps what it finds', async () => {
    const outbox = new Outbox();
    await keep(outbox, 1);
    const newer = await openDB('ispeed', 3);
    await keep(outbox, 2);
    expect([outbox.trouble, outbox.isWritten(inventedEntry(2).id)]).to.deep.equal(['newer', false]);
    expect(await listed(outbox)).to.deep.equal(['1', '2']);
    expect(await newer.getAllKeys('outbox')).to.deep.equal([inventedEntry(1).id]);
    newer.close();
  });
});
