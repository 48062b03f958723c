import {existsSync} from 'node:fs';

import {CollectorError} from '../collector-error.js';
import {loadSqlite} from '../sqlite/load-sqlite.js';
import {writeNewFile} from './write-new-file.js';

/** Milliseconds to wait for a server that is just closing or opening the file. */
const BUSY_MS = 5_000;

/**
 * Copies an SQLite database as it is at one moment, while servers write to it, and checks the copy. The tables
 * stay as they are, so that a backup can be made before an upgrade.
 *
 * @returns bytes of the copy
 * @throws CollectorError if there is no database, or the copy is not sound
 */
export async function backUpSqlite(path: string, out: string): Promise<number> {
  if (!existsSync(path)) throw new CollectorError(`Không có tệp cơ sở dữ liệu ${path}. Kiểm tra lại --db.`);
  const DatabaseSync = await loadSqlite();
  return writeNewFile(out, (copy) => {
    const source = new DatabaseSync(path, {timeout: BUSY_MS});
    try {
      source.exec(`vacuum into '${copy.replaceAll("'", "''")}'`);
    } catch (cause) {
      throw new CollectorError(`Không sao lưu được ${path} (${String(cause)}).`, {cause});
    } finally {
      source.close();
    }
    const problems = findProblems(new DatabaseSync(copy, {readOnly: true}));
    return problems.length === 0
      ? Promise.resolve()
      : Promise.reject(new CollectorError(`Bản sao không nguyên vẹn, đã bỏ: ${problems.join('; ')}.`));
  });
}

/** What SQLite finds wrong with a database; at most a handful. */
function findProblems(database: InstanceType<Awaited<ReturnType<typeof loadSqlite>>>): string[] {
  try {
    const pages = database.prepare('pragma integrity_check(5)').all() as {integrity_check: string}[];
    const rows = database.prepare('pragma foreign_key_check').all() as {table: string}[];
    return [
      ...pages.map((page) => page.integrity_check).filter((words) => words !== 'ok'),
      ...rows.slice(0, 5).map(({table}) => `foreign key of ${table}`),
    ];
  } finally {
    database.close();
  }
}
