import {type IDBPDatabase, openDB} from 'idb';

/** The outbox as its first version wrote it, for what an old tab does while a new one is open. */
export class OutboxVersion1 {
  durable = true;
  readonly #memory = new Map<string, object>();
  #opening: Promise<IDBPDatabase> | undefined;

  async keep(entry: {readonly id: string; readonly refused?: unknown}): Promise<void> {
    this.#memory.set(entry.id, entry);
    await this.#write(async (database) => {
      const {store, done} = database.transaction('outbox', 'readwrite');
      await Promise.all([store.put(entry), done]);
    });
  }

  async drop(id: string): Promise<void> {
    this.#memory.delete(id);
    await this.#write((database) => database.delete('outbox', id));
  }

  async #write(work: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
    try {
      this.#opening ??= openDB('ispeed', 1, {
        upgrade: (database) => void database.createObjectStore('outbox', {keyPath: 'id'}),
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      });
      await work(await this.#opening);
    } catch {
      this.durable = false;
    }
  }
}
