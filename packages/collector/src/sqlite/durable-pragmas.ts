import type {DatabaseSyncInstance} from '@photostructure/sqlite';

import {CollectorError} from '../collector-error.js';

/** What is asked of SQLite, and the value it gives back once it does so. */
const PRAGMAS = [
  // Milliseconds to wait for another process while the settings below are made.
  {name: 'busy_timeout', ask: '5000', answer: 5000},
  // Readers and the writer do not wait for each other.
  {name: 'journal_mode', ask: 'WAL', answer: 'wal'},
  // 2 is FULL: a commit returns after fsync, so a receipt is never for a report that a power cut takes.
  {name: 'synchronous', ask: 'FULL', answer: 2},
  {name: 'foreign_keys', ask: 'ON', answer: 1},
  // What is deleted is written over with zeros: after its retention a report is gone, not only unlisted.
  {name: 'secure_delete', ask: 'ON', answer: 1},
] as const;

/**
 * Makes a connection keep what it acknowledges, and reads back that it will.
 *
 * @throws CollectorError if SQLite did not take a setting, as in memory or on a disk without WAL
 */
export function setDurablePragmas(database: DatabaseSyncInstance): void {
  for (const {name, ask, answer} of PRAGMAS) {
    database.exec(`pragma ${name} = ${ask}`);
    const got = readPragma(database, name);
    if (got !== answer) {
      throw new CollectorError(
        `SQLite không nhận thiết lập ${name} = ${ask} (đang là ${String(got)}). ` +
          'Đặt tệp cơ sở dữ liệu trên ổ đĩa của chính máy này, không phải ổ mạng hay bộ nhớ tạm.',
      );
    }
  }
}

/** The present value of a pragma. */
export function readPragma(database: DatabaseSyncInstance, name: string): unknown {
  const row = database.prepare(`pragma ${name}`).get() as Record<string, unknown>;
  return Object.values(row)[0];
}
