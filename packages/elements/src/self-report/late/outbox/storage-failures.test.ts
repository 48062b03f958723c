import {expect, waitUntil} from '@open-wc/testing';
import {deleteDB, openDB} from 'idb';

import {Courier} from './courier.js';
import {Outbox, type StorageTrouble} from './outbox.js';
import {inventedEntry} from './testing/invented-entry.js';
import {PAGE} from './world.js';

/** Makes a browser's storage fail; returns what makes it well again. */
type Failure = () => (() => unknown) | Promise<() => unknown>;

/** Puts another function in the place of a browser's own, until it is called off. */
function replace<T extends object>(prototype: T, name: keyof T, other: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, {...own, value: other});
  return () => Object.defineProperty(prototype, name, own);
}

function replaceIndexedDb(description: PropertyDescriptor): () => void {
  const own = Object.getOwnPropertyDescriptor(window, 'indexedDB')!;
  Object.defineProperty(window, 'indexedDB', {...description, configurable: true});
  return () => Object.defineProperty(window, 'indexedDB', own);
}

function throwing(name: string): () => never {
  return () => {
    throw new DOMException('', name);
  };
}

/** An old page that does not hear that a newer one waits. */
function holdOldVersion(): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('ispeed', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('outbox', {keyPath: 'id'});
    request.onsuccess = () => resolve(() => request.result.close());
    request.onerror = () => reject(new Error('The old version did not open'));
  });
}

const FAILURES: Readonly<Record<string, readonly [StorageTrouble, Failure]>> = {
  'is absent': ['unavailable', () => replaceIndexedDb({value: undefined})],
  'throws when it is touched': ['unavailable', () => replaceIndexedDb({get: throwing('SecurityError')})],
  'is blocked by an old page': ['blocked', holdOldVersion],
  'is full': ['full', () => replace(IDBObjectStore.prototype, 'put', throwing('QuotaExceededError'))],
  'is closed in the middle of a write': [
    'unavailable',
    () => {
      const {put} = IDBObjectStore.prototype;
      return replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...args: [unknown]) {
        const request = put.apply(this, args);
        this.transaction.abort();
        this.transaction.db.close();
        return request;
      });
    },
  ],
  'is of a newer version': [
    'newer',
    async () => {
      (await openDB('ispeed', 3, {upgrade: (database) => void database.createObjectStore('other')})).close();
      return () => deleteDB('ispeed');
    },
  ],
  'has lost its stores': [
    'unavailable',
    async () => {
      (await openDB('ispeed', 2)).close();
      return () => deleteDB('ispeed');
    },
  ],
  'cannot be read': [
    'unavailable',
    () => replace(IDBObjectStore.prototype, 'getAll', throwing('UnknownError')),
  ],
  'never answers': ['unavailable', () => replace(IDBFactory.prototype, 'open', () => new EventTarget())],
};

/** An outbox that looks again when a test says so, and a courier whose collector takes everything. */
function desk() {
  const looks: (() => void)[] = [];
  const troubles: (StorageTrouble | undefined)[] = [];
  const sent: string[] = [];
  const outbox = new Outbox(undefined, {after: (_milliseconds, call) => (looks.push(call), () => undefined)});
  outbox.troubleChanged = () => troubles.push(outbox.trouble);
  const world = {
    ...PAGE,
    locks: () => undefined,
    send: async ({id}: {readonly id: string}) => {
      sent.push(id);
      const receipt = {id, code: 'K7M2-9QXA', receivedAt: '2026-11-22T01:05:00Z'};
      return {at: 'delivered', receipt} as const;
    },
  };
  const pending = () => outbox.list('thu-nghiem');
  const courier = new Courier({outbox, endpoint: () => '/reports', pending, settled: () => undefined, world});
  return {outbox, courier, troubles, sent, look: () => looks.at(-1)?.()};
}

describe('storage that', function () {
  this.timeout(40_000);
  const uncaught: string[] = [];
  const hear = (event: Event) => uncaught.push(event.type);
  let mend: () => unknown = () => undefined;

  beforeEach(async () => {
    await deleteDB('ispeed');
    addEventListener('error', hear);
    addEventListener('unhandledrejection', hear);
  });
  afterEach(async () => {
    await mend();
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
    localStorage.clear();
  });

  for (const [name, [trouble, fail]] of Object.entries(FAILURES)) {
    it(`${name} keeps no report from the collector, and is told once`, async () => {
      const {outbox, courier, troubles, sent, look} = desk();
      mend = await fail();
      const {entry} = await outbox.keep(() => ({entry: inventedEntry(1), replaced: []}));
      expect([outbox.trouble, outbox.durable, outbox.isWritten(entry.id)]).to.deep.equal([
        trouble,
        false,
        false,
      ]);
      await outbox.keep(() => ({entry: inventedEntry(2), replaced: []}));
      await courier.post(entry, 'KH0NGA1B1ET');
      expect(sent).to.deep.equal([entry.id]);
      expect(troubles).to.deep.equal([trouble]);
      await mend();
      const isWritten = () => {
        look();
        return outbox.durable;
      };
      await waitUntil(isWritten, 'nothing was written down', {interval: 200, timeout: 30_000});
      expect((await new Outbox().list('thu-nghiem')).map(({id}) => id)).to.deep.equal([inventedEntry(2).id]);
      expect((await new Outbox().receipts('thu-nghiem')).map(({id}) => id)).to.deep.equal([entry.id]);
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('is well says nothing, so the notice is not blind', async () => {
    const {outbox, courier, troubles, sent} = desk();
    const {entry} = await outbox.keep(() => ({entry: inventedEntry(1), replaced: []}));
    expect([outbox.durable, outbox.isWritten(entry.id)]).to.deep.equal([true, true]);
    await courier.post(entry, 'KH0NGA1B1ET');
    expect([sent, troubles]).to.deep.equal([[entry.id], []]);
  });
});
