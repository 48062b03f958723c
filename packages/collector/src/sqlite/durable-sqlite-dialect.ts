import type {DatabaseSyncInstance} from '@photostructure/sqlite';
import {type DialectAdapter, type Driver, SqliteAdapter, SqliteDialect, type SqliteDatabase} from 'kysely';

import {kyselyDatabase} from './kysely-database.js';
import {PatientSqliteDriver} from './patient-sqlite-driver.js';

/** Milliseconds for which a request waits while another process writes, such as "organizations import". */
export const WRITE_PATIENCE_MS = 5_000;

/**
 * Kysely's SQLite dialect, with migrations in a transaction: SQLite can do that, Kysely only leaves it out. One that
 * is killed half-way leaves nothing, and of two processes that start together the second waits and finds it done.
 */
export class DurableSqliteDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;
  readonly #patienceMs: number;

  constructor(connection: DatabaseSyncInstance, {patienceMs = WRITE_PATIENCE_MS} = {}) {
    const database = kyselyDatabase(connection);
    super({database});
    this.#database = database;
    this.#patienceMs = patienceMs;
  }

  override createDriver(): Driver {
    return new PatientSqliteDriver(this.#database, this.#patienceMs);
  }

  override createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter();
  }
}

class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
