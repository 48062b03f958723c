import type {Migration} from 'kysely';

/** When things were last done, so that a clock which jumps is noticed. */
export const purgeMarkMigration: Migration = {
  async up(db) {
    await db.schema
      .createTable('marks')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};
