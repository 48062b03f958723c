import {readReport, type Report} from '@ispeed-widgets/contract/page';
import {type IDBPDatabase, openDB} from 'idb';

import {forget, remember} from '../../shared/local-memory.js';
import {outboxMarker} from '../memory-keys.js';

const DATABASE = 'ispeed';
const STORE = 'outbox';
const OPEN_TIMEOUT_MS = 3_000;

/** A report that has no receipt yet. The access code is no part of it. */
export interface OutboxEntry {
  readonly id: string;
  readonly report: Report;
  /** When it was kept, ms since 1970. */
  readonly keptAt: number;
  /** Status of the answer that asks a person to mend it; absent while it only waits. */
  readonly refused?: number | undefined;
}

/**
 * The reports without a receipt, in IndexedDB. Where the browser has none or it fails, they are held in memory,
 * so that sending online still works; `durable` says which.
 */
export class Outbox {
  /** False once something could not be written to the device. */
  durable = true;

  readonly #memory = new Map<string, OutboxEntry>();
  #opening: Promise<IDBPDatabase> | undefined;

  /** Writes a report down, in the place of those that it corrects. Never rejects. */
  async keep(entry: OutboxEntry, replaced: readonly string[] = []): Promise<void> {
    for (const id of replaced) this.#memory.delete(id);
    this.#memory.set(entry.id, entry);
    await this.#write(async (database) => {
      const {store, done} = database.transaction(STORE, 'readwrite');
      await Promise.all([...replaced.map((id) => store.delete(id)), store.put(entry), done]);
    });
    if (this.durable) remember(outboxMarker(entry.report.campaign), 'true');
  }

  /** Takes out a report that has its receipt. Never rejects. */
  async drop({id, report: {campaign}}: OutboxEntry): Promise<void> {
    this.#memory.delete(id);
    await this.#write((database) => database.delete(STORE, id));
    if ((await this.list(campaign)).length === 0) forget(outboxMarker(campaign));
  }

  /** The reports of a campaign, oldest first. What has another shape, of a later version, stays untouched. */
  async list(campaign: string): Promise<OutboxEntry[]> {
    const kept = new Map(this.#memory);
    await this.#write(async (database) => {
      const entries: unknown[] = await database.getAll(STORE);
      for (const entry of entries) if (isEntry(entry)) kept.set(entry.id, entry);
    });
    return [...kept.values()]
      .filter(({report}) => report.campaign === campaign)
      .sort((a, b) => a.keptAt - b.keptAt);
  }

  async #write(work: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
    try {
      await work(await this.#open());
    } catch {
      this.durable = false;
    }
  }

  #open(): Promise<IDBPDatabase> {
    this.#opening ??= withinTime(
      openDB(DATABASE, 1, {
        upgrade: (database) => void database.createObjectStore(STORE, {keyPath: 'id'}),
        // Another page wants a newer version: let go, or it hangs.
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      }),
    );
    return this.#opening;
  }
}

/** Some browsers never answer in private mode, and a form must not wait for them. */
function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB did not open')), OPEN_TIMEOUT_MS);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isEntry(value: unknown): value is OutboxEntry {
  const {id, report, keptAt} = value as Partial<OutboxEntry>;
  return typeof keptAt === 'number' && readReport(report).ok && id === report?.id;
}
