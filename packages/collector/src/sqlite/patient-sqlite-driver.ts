import {setTimeout} from 'node:timers/promises';

import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SelectQueryNode,
  type SqliteDatabase,
  SqliteDriver,
} from 'kysely';

/** https://sqlite.org/rescode.html#busy, in its low byte. */
const BUSY = 5;
/** Between two looks whether another process still writes, as long as SQLite itself pauses on average. */
const PAUSE_MS = 20;
/** Requests that wait for the one connection; more are sent away, for they would only fill the memory. */
const MOST_WAITING = 1_000;

/**
 * Kysely's driver, which waits for another process's write without holding up this one: SQLite's own `busy_timeout`
 * sleeps, and nothing else is answered meanwhile. It waits so long once; while the file stays locked after that, every
 * write fails at once and requests do not pile up. The first that succeeds ends this.
 */
export class PatientSqliteDriver extends SqliteDriver {
  readonly #patienceMs: number;
  #waiting = 0;
  /** When writes began to fail, and when the last did, by a clock that nobody sets. */
  #locked: {since: number; last: number} | undefined;

  /** @param patienceMs how long another process may write before ours fail */
  constructor(database: SqliteDatabase, patienceMs: number) {
    super({database});
    this.#patienceMs = patienceMs;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#waiting >= MOST_WAITING) throw new Error('Too many requests wait for SQLite');
    this.#waiting++;
    const connection = await super.acquireConnection().finally(() => this.#waiting--);
    return {
      executeQuery: (query) => this.#execute(connection, query),
      streamQuery: (query, size) => connection.streamQuery(query, size),
    };
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      // A full disk has ended it already; that error must not take the place of the one that says so.
      if (!/no transaction is active/.test(String(error))) throw error;
    }
  }

  async #execute<R>(connection: DatabaseConnection, query: CompiledQuery): Promise<QueryResult<R>> {
    for (;;) {
      try {
        const result = await connection.executeQuery<R>(query);
        if (!SelectQueryNode.is(query.query)) this.#locked = undefined;
        return result;
      } catch (error) {
        if (!isBusy(error) || !this.#mayWait()) throw error;
        await setTimeout(PAUSE_MS);
      }
    }
  }

  #mayWait(): boolean {
    const now = performance.now();
    const known = this.#locked;
    // What was long ago was another lock.
    const since = known && now - known.last <= this.#patienceMs ? known.since : now;
    this.#locked = {since, last: now};
    return now - since < this.#patienceMs;
  }
}

function isBusy(error: unknown): boolean {
  const {errcode} = error as {errcode?: unknown};
  return typeof errcode === 'number' && (errcode & 0xff) === BUSY;
}
