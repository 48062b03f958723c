import {type Kysely, Migrator} from 'kysely';

import {CollectorError} from '../collector-error.js';
import type {Database} from '../database.js';
import {departmentMigration} from './2026-11-the-department.js';
import {purgeMarkMigration} from './2026-11-the-purge-mark.js';
import {reportsMigration} from './2026-11-reports.js';
import type {Sequence} from './sequence.js';

/** All steps, released and new, for a database whose sequences are written so. */
export function migrator(db: Kysely<Database>, sequence: Sequence): Migrator {
  // Kysely runs them in the order of their names.
  const migrations = {
    '2026-11-reports': reportsMigration(sequence),
    '2026-11-the-department': departmentMigration,
    '2026-11-the-purge-mark': purgeMarkMigration,
  };
  return new Migrator({db, provider: {getMigrations: () => Promise.resolve(migrations)}});
}

/**
 * Brings the tables up to date, all or nothing. Two processes may do so at once: the second finds it done.
 *
 * @returns names of the migrations that ran now
 * @throws CollectorError if one failed; the database is then as it was before
 */
export async function migrate(db: Kysely<Database>, sequence: Sequence): Promise<string[]> {
  const {error, results = []} = await migrator(db, sequence).migrateToLatest();
  const unknown = /previously executed migration (\S+) is missing/.exec(String(error))?.[1];
  if (unknown !== undefined) {
    throw new CollectorError(
      `Cơ sở dữ liệu này đã được một bản mới hơn của chương trình nâng cấp (${unknown}). ` +
        'Dùng lại bản mới hơn, hoặc khôi phục bản sao lưu làm trước khi nâng cấp.',
    );
  }
  if (error !== undefined) {
    throw new CollectorError(
      `Không nâng cấp được cơ sở dữ liệu; dữ liệu cũ còn nguyên. Nguyên nhân: ${String(error)}`,
      {cause: error},
    );
  }
  return results.map(({migrationName}) => migrationName);
}
