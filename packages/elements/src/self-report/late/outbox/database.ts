import {readDelivered, readEntry} from './entry.js';
import type {Kept, Rule} from './kept.js';

const NAME = 'ispeed';
const VERSION = 2;
/** Reports and receipts change together. */
const BOTH = ['outbox', 'receipts'];
/** Some browsers never answer in private mode, and a form must not wait for them. */
const PATIENCE_MS = 3_000;
/** How long a browser that would not is left alone. */
const ASK_AGAIN_MS = 10_000;

/** What the tabs share besides the reports, by name. */
export type SharedName = 'pace' | 'lease';

/** Where reports are kept: as much of the database as its users know. */
export type OutboxTables = Pick<OutboxDatabase, 'read' | 'change' | 'share'>;

/**
 * The browser's database `ispeed`: store `outbox` since version 1, `receipts` and `shared` since 2. Opened when needed,
 * let go for a newer version, opened anew once closed. Each call is one transaction: all of it is on the device, or
 * nothing. Its methods reject with whatever the browser says, `TimeoutError` where it says nothing, `BlockedError`
 * where a page with an older version does not let go.
 */
export class OutboxDatabase {
  #opened: IDBDatabase | undefined;
  #opening: Promise<IDBDatabase> | undefined;

  /** Reads what is kept; what has an unknown shape, of a later version, is neither read nor touched. */
  read(): Promise<Kept> {
    return this.#run(BOTH, 'readonly', readKept);
  }

  /** Changes what is kept by a rule, and resolves to what is kept then. */
  change(rule: Rule): Promise<Kept> {
    return this.#run(BOTH, 'readwrite', (work, give) =>
      readKept(work, (before) => {
        const after = rule(before);
        const [outbox, receipts] = work.stores;
        write(outbox!, before.entries, after.entries);
        write(receipts!, before.receipts, after.receipts);
        give(after);
      }),
    );
  }

  /** Changes what the tabs share by a rule, and resolves to it. */
  share<T>(name: SharedName, rule: (value: unknown) => T): Promise<T> {
    return this.#run(['shared'], 'readwrite', ({stores: [shared], get}, give) =>
      get(shared!.get(name), (before) => {
        const after = rule(before);
        if (after === undefined) shared!.delete(name);
        else if (after !== before) shared!.put(after, name);
        give(after);
      }),
    );
  }

  async #run<T>(...job: Job<T>): Promise<T> {
    try {
      return await transact(await this.#open(), ...job);
    } catch (error) {
      const {name} = error as Error;
      if (name === 'TimeoutError') this.#leaveAlone(error as Error);
      // The browser, or a page of a newer version, had closed the connection: once more, on a new one.
      if (name !== 'InvalidStateError') throw error;
      this.#opened = this.#opening = undefined;
      return transact(await this.#open(), ...job);
    }
  }

  async #open(): Promise<IDBDatabase> {
    return this.#opened ?? (this.#opening ??= this.#patiently(openDatabase((opened) => this.#take(opened))));
  }

  /** Who did not answer in time is not asked again for a while, or each step of a try would wait for it. */
  #patiently(opening: Promise<IDBDatabase>): Promise<IDBDatabase> {
    const forget = () => {
      if (this.#opening === opening) this.#opening = undefined;
    };
    opening.catch((error: unknown) => (isLate(error) ? setTimeout(forget, ASK_AGAIN_MS) : forget()));
    return opening;
  }

  /** Lets a connection go that does not answer. */
  #leaveAlone(error: Error): void {
    if (!this.#opened) return;
    this.#opened.close();
    this.#opened = undefined;
    this.#opening = this.#patiently(Promise.reject(error));
  }

  /** Takes up a connection, however late it came. */
  #take(opened: IDBDatabase): void {
    const forget = () => {
      if (this.#opened === opened) this.#opened = this.#opening = undefined;
    };
    this.#opened?.close();
    this.#opened = opened;
    opened.onclose = forget;
    // Another page wants a newer version: let go, or it hangs.
    opened.onversionchange = () => {
      opened.close();
      forget();
    };
  }
}

/** What a transaction works with. */
interface Work {
  readonly stores: readonly IDBObjectStore[];
  /** Goes on with what a request reads. */
  readonly get: <V>(request: IDBRequest<V>, then: (value: V) => void) => void;
}

/** The stores, the mode, and what is done with them; `give` takes what comes of it. */
type Job<T> = [
  names: readonly string[],
  mode: IDBTransactionMode,
  does: (work: Work, give: (value: T) => void) => void,
];

function openDatabase(opened: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    let late = 'TimeoutError';
    const timer = setTimeout(() => reject(named(late)), PATIENCE_MS);
    request.onblocked = () => (late = 'BlockedError');
    request.onupgradeneeded = ({oldVersion}) => {
      const {result} = request;
      if (oldVersion < 1) result.createObjectStore('outbox', {keyPath: 'id'});
      result.createObjectStore('receipts', {keyPath: 'id'});
      result.createObjectStore('shared');
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      opened(request.result);
      resolve(request.result);
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? named('UnknownError'));
    };
  });
}

function transact<T>(database: IDBDatabase, ...[names, mode, does]: Job<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // A report is kept only once the device has it, not when the system has promised to write it some time.
    const durability = names === BOTH ? 'strict' : 'relaxed';
    const transaction = database.transaction(names, mode, {durability});
    let value: T;
    const fail = (error: Error) => {
      clearTimeout(timer);
      reject(error);
      try {
        transaction.abort();
      } catch {
        // It is over, or the browser no longer answers.
      }
    };
    // What is thrown on out of an event would be the page's uncaught error.
    const guarded = (call: () => void) => {
      try {
        call();
      } catch (error) {
        fail(error as Error);
      }
    };
    const timer = setTimeout(() => fail(named('TimeoutError')), PATIENCE_MS);
    transaction.oncomplete = () => {
      clearTimeout(timer);
      resolve(value);
    };
    transaction.onabort = () => fail(transaction.error ?? named('AbortError'));
    const get: Work['get'] = (request, then) => {
      request.onsuccess = () => guarded(() => then(request.result));
    };
    guarded(() => {
      const stores = names.map((name) => transaction.objectStore(name));
      does({stores, get}, (given) => (value = given));
    });
  });
}

function readKept({stores: [outbox, receipts], get}: Work, give: (kept: Kept) => void): void {
  get(outbox!.getAll(), (entries) =>
    get(receipts!.getAll(), (delivered) =>
      give({entries: known(entries, readEntry), receipts: known(delivered, readDelivered)}),
    ),
  );
}

function known<T>(values: unknown[], read: (value: unknown) => T | undefined): T[] {
  return values.map(read).filter((value) => value !== undefined);
}

function write(store: IDBObjectStore, before: readonly Keyed[], after: readonly Keyed[]): void {
  for (const {id} of before) if (!after.some((one) => one.id === id)) store.delete(id);
  for (const one of after) if (!before.includes(one)) store.put(one);
}

interface Keyed {
  readonly id: string;
}

function named(name: string): Error {
  return Object.assign(new Error('IndexedDB does not answer'), {name});
}

function isLate(error: unknown): boolean {
  return ['TimeoutError', 'BlockedError'].includes((error as Error).name);
}
