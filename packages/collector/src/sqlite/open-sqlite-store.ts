import {closeSync, openSync} from 'node:fs';

import type {DatabaseSyncInstance} from '@photostructure/sqlite';
import {Kysely} from 'kysely';

import {CollectorError} from '../collector-error.js';
import type {Database, Store} from '../database.js';
import {migrate} from '../migrations/migrate.js';
import type {Sequence} from '../migrations/sequence.js';
import {setDurablePragmas} from './durable-pragmas.js';
import {DurableSqliteDialect} from './durable-sqlite-dialect.js';
import {loadSqlite} from './load-sqlite.js';

/** A store in one file. */
export interface SqliteStore extends Store {
  /** The connection, to read its settings. */
  readonly connection: DatabaseSyncInstance;
}

const autoIncrement: Sequence = (column) => column.primaryKey().autoIncrement();

/**
 * Opens the file, makes it if need be, and brings its tables up to date.
 *
 * @param path file of the database; `-wal` and `-shm` files stand beside it while it is open
 * @throws CollectorError if the file cannot be opened, SQLite is too old or the disk does not suit
 */
export async function openSqliteStore(path: string): Promise<SqliteStore> {
  const connection = await connect(path);
  try {
    const db = new Kysely<Database>({dialect: new DurableSqliteDialect(connection)});
    const migrated = await migrate(db, autoIncrement);
    return {kind: 'sqlite', db, connection, migrated, close: () => db.destroy()};
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function connect(path: string): Promise<DatabaseSyncInstance> {
  const DatabaseSync = await loadSqlite();
  let connection: DatabaseSyncInstance | undefined;
  try {
    createPrivately(path);
    connection = new DatabaseSync(path);
    setDurablePragmas(connection);
    return connection;
  } catch (error) {
    connection?.close();
    if (error instanceof CollectorError) throw error;
    throw new CollectorError(
      `Không mở được tệp cơ sở dữ liệu ${path} (${String(error)}). ` +
        'Kiểm tra thư mục có tồn tại, được phép ghi, và tệp đúng là cơ sở dữ liệu của chương trình này.',
      {cause: error},
    );
  }
}

/** Figures of single organisations are not public, so a new file is its owner's alone; `-wal` gets the same mode. */
function createPrivately(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}
