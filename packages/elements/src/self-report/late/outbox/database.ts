import {type DBSchema, type IDBPDatabase, openDB} from 'idb';

import type {DeliveredEntry, OutboxEntry} from './entry.js';
import type {Lease, Pace} from './queue.js';

const NAME = 'ispeed';
const VERSION = 2;
/** Some browsers never answer in private mode, and a form must not wait for them. */
const PATIENCE_MS = 3_000;
/** How long a browser that would not is left alone. */
const ASK_AGAIN_MS = 30_000;

/** The stores by version: `outbox` since 1, the others since 2. */
export interface OutboxSchema extends DBSchema {
  outbox: {key: string; value: OutboxEntry};
  receipts: {key: string; value: DeliveredEntry};
  /** What the tabs share, by name. */
  shared: {key: 'pace' | 'lease'; value: Pace | Lease};
}

export type OutboxConnection = IDBPDatabase<OutboxSchema>;

/** The connection to the browser's database: opened when needed, let go for a newer version, opened anew once closed. */
export class OutboxDatabase {
  #opening: Promise<OutboxConnection> | undefined;

  /**
   * Does one transaction's work.
   *
   * @throws DOMException whatever the browser says; TimeoutError where it says nothing
   */
  async run<T>(work: (connection: OutboxConnection) => Promise<T>): Promise<T> {
    try {
      return await withinTime(this.#open().then(work));
    } catch (error) {
      // The browser, or a page of a newer version, had closed the connection: once more, on a new one.
      if ((error as Error).name !== 'InvalidStateError') throw error;
      this.#opening = undefined;
      return withinTime(this.#open().then(work));
    }
  }

  #open(): Promise<OutboxConnection> {
    const forget = () => (this.#opening = undefined);
    if (!this.#opening) {
      this.#opening = openConnection(forget);
      this.#opening.catch(() => setTimeout(forget, ASK_AGAIN_MS));
    }
    return this.#opening;
  }
}

async function openConnection(closed: () => void): Promise<OutboxConnection> {
  return openDB<OutboxSchema>(NAME, VERSION, {
    upgrade(connection, from) {
      if (from < 1) connection.createObjectStore('outbox', {keyPath: 'id'});
      if (from < 2) {
        connection.createObjectStore('receipts', {keyPath: 'id'});
        connection.createObjectStore('shared');
      }
    },
    // Another page wants a newer version: let go, or it hangs.
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      closed();
    },
    terminated: closed,
  });
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(Object.assign(new Error('IndexedDB does not answer'), {name: 'TimeoutError'}));
    const timer = setTimeout(late, PATIENCE_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
