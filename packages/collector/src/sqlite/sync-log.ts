import {closeSync, existsSync, fsyncSync, openSync} from 'node:fs';
import {dirname} from 'node:path';

/**
 * Brings to the disk what stands in the log of a database. A process that was killed between writing a commit and its
 * fsync leaves one that the next process reads like any other, and would give a receipt for.
 *
 * @param path file of the database
 */
export function syncLog(path: string): void {
  const log = `${path}-wal`;
  if (!existsSync(log)) return;
  sync(log, 'r+');
  // Its name too, if it was killed before that; Windows takes no folder, nor does SQLite do this there.
  if (process.platform !== 'win32') sync(dirname(path), 'r');
}

function sync(path: string, flags: string): void {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
