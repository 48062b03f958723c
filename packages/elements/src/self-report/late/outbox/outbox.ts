import type {Receipt} from '@ispeed-widgets/contract/page';

import {forget, remember} from '../../../shared/local-memory.js';
import {outboxMarker, receiptsMarker} from '../../memory-keys.js';
import {OutboxDatabase} from './database.js';
import {type DeliveredEntry, type OutboxEntry, readDelivered, readEntry} from './entry.js';
import type {OutboxPlace} from './outbox-place.js';
import {afterTry, type Lease, mayTakeTurn, NO_PAUSE, type Pace} from './queue.js';
import type {SendResult} from './send.js';

const MOST_RECEIPTS = 20;

/** Why reports are not kept on the device. */
export type StorageTrouble = 'unavailable' | 'full' | 'newer';

/**
 * The reports without a receipt, in IndexedDB, and the receipts of those that have one. Where the browser has none or it
 * fails, they are held in memory, so that sending online still works. No method rejects.
 */
export class Outbox {
  /** What kept the device from writing the last time; undefined while all is well. */
  trouble: StorageTrouble | undefined;

  readonly #database = new OutboxDatabase();
  /** The entries as last seen, for when the database cannot be read. */
  #seen = new Map<string, OutboxEntry>();
  /** The receipts of this page, the same way. */
  readonly #seenReceipts = new Map<string, DeliveredEntry>();
  /** The entries that only this page has. */
  readonly #unwritten = new Set<string>();
  #pace = NO_PAUSE;

  /** False for a report that would be gone with the page. */
  isWritten(id: string): boolean {
    return !this.#unwritten.has(id);
  }

  /** True if everything is on the device. */
  get durable(): boolean {
    return this.#unwritten.size === 0 && this.trouble === undefined;
  }

  /** Writes a report down where `place` puts it among those that are kept, in one transaction, before it is ever sent. */
  async keep(place: (kept: readonly OutboxEntry[]) => OutboxPlace): Promise<OutboxPlace> {
    const written = await this.#try(async () =>
      this.#database.run(async (connection) => {
        // The promise is kept only once the device has it.
        const transaction = connection.transaction('outbox', 'readwrite', {durability: 'strict'});
        const {store, done} = transaction;
        const placed = place(this.#merge(await store.getAll()));
        await Promise.all([...placed.replaced.map((id) => store.delete(id)), store.put(placed.entry), done]);
        return placed;
      }),
    );
    const placed = written ?? place([...this.#seen.values()]);
    const {entry, replaced} = placed;
    for (const id of replaced) this.#forget(id);
    this.#seen.set(entry.id, entry);
    if (written) this.#unwritten.delete(entry.id);
    else this.#unwritten.add(entry.id);
    if (written) remember(outboxMarker(entry.report.campaign), 'true');
    return placed;
  }

  /** The reports of a campaign, oldest first. What has another shape, of a later version, stays untouched. */
  async list(campaign: string): Promise<OutboxEntry[]> {
    const all = await this.#try(() => this.#database.run((connection) => connection.getAll('outbox')));
    const entries = all ? this.#merge(all) : [...this.#seen.values()];
    this.#seen = new Map(entries.map((entry) => [entry.id, entry]));
    if (all) await this.#writeRest();
    return entries.filter(({report}) => report.campaign === campaign).sort((a, b) => a.keptAt - b.keptAt);
  }

  /** Changes a report where it stands; one that is gone by now stays gone. */
  async change(id: string, changed: (entry: OutboxEntry) => OutboxEntry): Promise<void> {
    const seen = this.#seen.get(id);
    if (seen) this.#seen.set(id, changed(seen));
    await this.#try(() =>
      this.#database.run(async (connection) => {
        const {store, done} = connection.transaction('outbox', 'readwrite');
        const entry = readEntry(await store.get(id));
        if (entry) await store.put(changed(entry));
        await done;
      }),
    );
  }

  /** Writes down what came of a try: takes the report out only for its receipt, which is kept in its place. */
  async settle({id, report}: OutboxEntry, result: SendResult): Promise<void> {
    if (result.at !== 'delivered') return this.change(id, (entry) => afterTry(entry, result) ?? entry);
    await this.#deliver({id, report, receipt: result.receipt});
  }

  /** Deletes a report that its owner does not want to send. */
  async remove({id, report: {campaign}}: OutboxEntry): Promise<void> {
    this.#forget(id);
    await this.#try(() => this.#database.run((connection) => connection.delete('outbox', id)));
    await this.#mark(campaign);
  }

  /** The receipts of a campaign on this device, newest first. */
  async receipts(campaign: string): Promise<DeliveredEntry[]> {
    const all = await this.#try(() => this.#database.run((connection) => connection.getAll('receipts')));
    for (const value of all ?? []) {
      const delivered = readDelivered(value);
      if (delivered) this.#seenReceipts.set(delivered.id, delivered);
    }
    return newestFirst([...this.#seenReceipts.values()].filter(({report}) => report.campaign === campaign));
  }

  /** Forgets a receipt; the collector keeps its own. */
  async forgetReceipt({id, report: {campaign}}: DeliveredEntry): Promise<void> {
    this.#seenReceipts.delete(id);
    await this.#try(() => this.#database.run((connection) => connection.delete('receipts', id)));
    if ((await this.receipts(campaign)).length === 0) forget(receiptsMarker(campaign));
  }

  /** How all tabs pace their tries. */
  async pace(): Promise<Pace> {
    const shared = await this.#try(() =>
      this.#database.run((connection) => connection.get('shared', 'pace')),
    );
    return (shared as Pace | undefined) ?? this.#pace;
  }

  async setPace(pace: Pace): Promise<void> {
    this.#pace = pace;
    await this.#try(() => this.#database.run((connection) => connection.put('shared', pace, 'pace')));
  }

  /** Takes the turn to send, if it is free. True also where nothing can be written: nobody else can, either. */
  async takeTurn(holder: string): Promise<boolean> {
    const taken = await this.#try(() =>
      this.#database.run(async (connection) => {
        const {store, done} = connection.transaction('shared', 'readwrite');
        const now = Date.now();
        const isFree = mayTakeTurn((await store.get('lease')) as Lease | undefined, holder, now);
        if (isFree) await store.put({holder, takenAt: now}, 'lease');
        await done;
        return isFree;
      }),
    );
    return taken ?? true;
  }

  /** Gives the turn back, if it is still its own. */
  async leaveTurn(holder: string): Promise<void> {
    await this.#try(() =>
      this.#database.run(async (connection) => {
        const {store, done} = connection.transaction('shared', 'readwrite');
        const lease = (await store.get('lease')) as Lease | undefined;
        if (lease?.holder === holder) await store.delete('lease');
        await done;
      }),
    );
  }

  async #deliver(delivered: DeliveredEntry): Promise<void> {
    const {id, report} = delivered;
    this.#forget(id);
    this.#seenReceipts.set(id, delivered);
    const written = await this.#try(() =>
      this.#database.run(async (connection) => {
        const transaction = connection.transaction(['outbox', 'receipts'], 'readwrite');
        const receipts = transaction.objectStore('receipts');
        const [older] = await Promise.all([
          receipts.getAll(),
          transaction.objectStore('outbox').delete(id),
          receipts.put(delivered),
        ]);
        const tooMany = newestFirst(older).slice(MOST_RECEIPTS - 1);
        await Promise.all([...tooMany.map((one) => receipts.delete(one.id)), transaction.done]);
        return true;
      }),
    );
    if (written) remember(receiptsMarker(report.campaign), 'true');
    await this.#mark(report.campaign);
  }

  #forget(id: string): void {
    this.#seen.delete(id);
    this.#unwritten.delete(id);
  }

  /** The entries of the database, with those that only this page has. */
  #merge(values: readonly unknown[]): OutboxEntry[] {
    const written = values.map(readEntry).filter((entry) => entry !== undefined);
    const rest = [...this.#seen.values()].filter(({id}) => this.#unwritten.has(id));
    return [...new Map([...written, ...rest].map((entry) => [entry.id, entry])).values()];
  }

  /** Once the device writes again, what only this page has goes down too. */
  async #writeRest(): Promise<void> {
    for (const id of this.#unwritten) {
      const entry = this.#seen.get(id)!;
      const written = await this.#try(() =>
        this.#database.run((connection) => connection.put('outbox', entry)),
      );
      if (written === undefined) return;
      this.#unwritten.delete(id);
      remember(outboxMarker(entry.report.campaign), 'true');
    }
  }

  /** Marks the browser while reports of a campaign wait: forgotten first, so that what comes meanwhile marks it again. */
  async #mark(campaign: string): Promise<void> {
    const marker = outboxMarker(campaign);
    forget(marker);
    const entries = await this.list(campaign);
    if (entries.some(({id}) => this.isWritten(id))) remember(marker, 'true');
  }

  async #try<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      this.trouble = undefined;
      return result;
    } catch (error) {
      this.trouble = troubleOf((error as Error).name);
      return undefined;
    }
  }
}

function troubleOf(name: string): StorageTrouble {
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'unavailable';
}

function newestFirst(entries: DeliveredEntry[]): DeliveredEntry[] {
  const at = ({receivedAt}: Receipt) => Date.parse(receivedAt);
  return entries.sort((a, b) => at(b.receipt) - at(a.receipt));
}
