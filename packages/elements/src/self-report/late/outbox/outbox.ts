import {OutboxDatabase, type OutboxTables} from './database.js';
import type {DeliveredEntry, OutboxEntry} from './entry.js';
import {
  afterTry,
  type Kept,
  newestFirst,
  NOTHING_KEPT,
  type Rule,
  withoutEntry,
  withoutReceipt,
  withPlaced,
} from './kept.js';
import {mark} from './markers.js';
import type {OutboxPlace} from './outbox-place.js';
import type {SendResult} from './send.js';
import {PAGE, type World} from './world.js';

/** Why reports are not kept on the device: it has no room, an old or a new page holds the database, or there is none. */
export type StorageTrouble = 'unavailable' | 'full' | 'blocked' | 'newer';

/** How often to look whether the device writes again. */
const LOOK_AGAIN_MS = 10_000;

/**
 * The reports without a receipt, in IndexedDB, and the receipts of those that have one. What the device does not write,
 * this page holds, so that sending online still works, and writes it down once it can. No method rejects.
 */
export class Outbox {
  /** What kept the device from writing the last time; undefined while all is well. */
  trouble: StorageTrouble | undefined;
  /** Called when `trouble` changes, also once the device writes again. */
  troubleChanged: (() => void) | undefined;

  /** Where reports and pace are kept. */
  readonly database: OutboxTables;
  /** What the device has, as last seen. */
  #kept = NOTHING_KEPT;
  /** What it has not written yet, in order. */
  #undone: Rule[] = [];
  #isMarked = true;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #world: Pick<World, 'after'>;
  #stopLooking: (() => void) | undefined;

  constructor(database: OutboxTables = new OutboxDatabase(), world: Pick<World, 'after'> = PAGE) {
    this.database = database;
    this.#world = world;
  }

  /** False for a report that would be gone with the page. */
  isWritten(id: string): boolean {
    return this.#kept.entries.some((entry) => entry.id === id);
  }

  /** True if everything is on the device, and the next visit will find it. */
  get durable(): boolean {
    return this.#undone.length === 0 && this.trouble === undefined && this.#isMarked;
  }

  /** Writes a report down where `place` puts it among those that are kept, in one transaction, before it is ever sent. */
  async keep(place: (kept: readonly OutboxEntry[]) => OutboxPlace): Promise<OutboxPlace> {
    let placed: OutboxPlace | undefined;
    // Placed once: written down later, it must not get another id.
    const rule: Rule = (kept) => withPlaced((placed ??= place(kept.entries)))(kept);
    await this.#change(rule);
    // Where nothing can be read, it is placed among those that this page has seen.
    rule(this.#now);
    return placed!;
  }

  /** The reports of a campaign, oldest first. What has another shape, of a later version, stays untouched. */
  async list(campaign: string): Promise<OutboxEntry[]> {
    await this.#change();
    const entries = this.#now.entries.filter(({report}) => report.campaign === campaign);
    return entries.sort((a, b) => a.keptAt - b.keptAt);
  }

  /** Writes down what came of a try: takes the report out only for its receipt, which is kept in its place. */
  settle(entry: OutboxEntry, result: SendResult): Promise<void> {
    return this.#change(afterTry(entry, result));
  }

  /** Deletes a report that its owner does not want to send. */
  remove({id}: OutboxEntry): Promise<void> {
    return this.#change(withoutEntry(id));
  }

  /** The receipts of a campaign on this device, newest first. */
  async receipts(campaign: string): Promise<DeliveredEntry[]> {
    await this.#change();
    return newestFirst(this.#now.receipts.filter(({report}) => report.campaign === campaign));
  }

  /** Forgets a receipt; the collector keeps its own. */
  forgetReceipt({id}: DeliveredEntry): Promise<void> {
    return this.#change(withoutReceipt(id));
  }

  /** What the device has, with what it has not written yet. */
  get #now(): Kept {
    return all(this.#undone)(this.#kept);
  }

  /** Writes what is undone, with one rule more if there is one, or else reads; one after the other. */
  #change(rule?: Rule): Promise<void> {
    const turn = this.#turn.then(async () => {
      if (rule) this.#undone.push(rule);
      await (this.#undone.length > 0 ? this.#write() : this.#read());
    });
    this.#turn = turn;
    return turn;
  }

  async #write(): Promise<void> {
    let before = NOTHING_KEPT;
    let after = NOTHING_KEPT;
    try {
      this.#kept = await this.database.change((kept) => {
        before = kept;
        after = all(this.#undone)(kept);
        this.#isMarked = mark(before, after);
        return after;
      });
      this.#undone = [];
      this.#say(undefined);
    } catch (error) {
      mark(after, before);
      this.#say(troubleOf(error));
      // A device that is full can still be read.
      this.#kept = await this.database.read().catch(() => this.#kept);
    }
  }

  async #read(): Promise<void> {
    try {
      this.#kept = await this.database.read();
      this.#say(undefined);
    } catch (error) {
      this.#say(troubleOf(error));
    }
  }

  #say(trouble: StorageTrouble | undefined): void {
    this.#stopLooking?.();
    this.#stopLooking = trouble && this.#world.after(LOOK_AGAIN_MS, () => void this.#change());
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.troubleChanged?.();
  }
}

function all(rules: readonly Rule[]): Rule {
  return (kept) => {
    let next = kept;
    for (const rule of rules) next = rule(next);
    return next;
  };
}

function troubleOf(error: unknown): StorageTrouble {
  switch ((error as Error).name) {
    case 'QuotaExceededError':
      return 'full';
    case 'BlockedError':
      return 'blocked';
    case 'VersionError':
      return 'newer';
    default:
      return 'unavailable';
  }
}
