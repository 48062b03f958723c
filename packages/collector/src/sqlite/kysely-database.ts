import type {DatabaseSyncInstance, StatementSyncInstance} from '@photostructure/sqlite';
import type {SqliteDatabase, SqliteStatement} from 'kysely';

import {withErrorCode} from './with-error-code.js';

/**
 * `node:sqlite` in the shape of better-sqlite3, which Kysely's dialect expects. It holds the connection, which
 * must not be collected while one of its statements is in use.
 */
export function kyselyDatabase(database: DatabaseSyncInstance): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare: (sql) => kyselyStatement(database.prepare(takeWriteLock(sql))),
  };
}

/**
 * Every transaction here writes. Begun "deferred" it would fail at once, without waiting, if another process
 * wrote between its first read and its first write; so it takes the lock first, and waits for it.
 */
function takeWriteLock(sql: string): string {
  return sql === 'begin' ? 'begin immediate' : sql;
}

function kyselyStatement(statement: StatementSyncInstance): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => withErrorCode(() => statement.all(...parameters) as unknown[]),
    run: (parameters) => statement.run(...parameters),
    iterate: (parameters) => statement.iterate(...parameters),
  };
}
