import {sql} from 'kysely';

import type {Store} from '../../packages/collector/src/database.js';

/** For negative controls: takes from a store without reports the key that lets an id in only once. */
export async function dropUniqueKey({kind, db}: Store): Promise<void> {
  if (kind === 'postgresql') {
    await sql`alter table reports drop constraint reports_id_key`.execute(db);
    return;
  }
  // SQLite cannot take a key from a table: it is made anew.
  const {rows} = await sql<{sql: string}>`select sql from sqlite_schema where name = 'reports'`.execute(db);
  const without = rows[0]!.sql.replace('"id" text not null unique', '"id" text not null');
  if (without === rows[0]!.sql) throw new Error(`The key was not found in ${without}`);
  await sql`drop table reports`.execute(db);
  await sql.raw(without).execute(db);
}
