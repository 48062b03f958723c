import type {DatabaseSyncInstance} from '@photostructure/sqlite';
import {type DialectAdapter, SqliteAdapter, SqliteDialect} from 'kysely';

import {kyselyDatabase} from './kysely-database.js';

/**
 * Kysely's SQLite dialect, with migrations in a transaction: SQLite can do that, Kysely only leaves it out. One that
 * is killed half-way leaves nothing, and of two processes that start together the second waits and finds it done.
 */
export class DurableSqliteDialect extends SqliteDialect {
  constructor(connection: DatabaseSyncInstance) {
    super({database: kyselyDatabase(connection)});
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
