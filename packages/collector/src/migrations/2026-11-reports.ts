import type {Kysely, Migration} from 'kysely';

import type {Sequence} from './sequence.js';

/** The first tables. A released migration never changes: what comes later is a further file. */
export const reportsMigration = (sequence: Sequence): Migration => ({
  async up(db) {
    await createOrganizations(db);
    await createReports(db, sequence);
    await createReportGroups(db);
  },
});

async function createOrganizations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('organizations')
    .addColumn('campaign', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('commune_code', 'text')
    .addColumn('reports_to', 'text')
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('code_salt', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('organizations_key', ['campaign', 'id'])
    .execute();
}

async function createReports(db: Kysely<unknown>, sequence: Sequence): Promise<void> {
  await db.schema
    .createTable('reports')
    .addColumn('seq', 'integer', sequence)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('campaign', 'text', (column) => column.notNull())
    .addColumn('period', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('organization', 'text')
    .addColumn('commune_code', 'text')
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('receipt_code', 'text', (column) => column.notNull().unique())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('reports_organization', ['campaign', 'organization'], 'organizations', [
      'campaign',
      'id',
    ])
    .execute();
  await db.schema
    .createIndex('reports_month')
    .on('reports')
    .columns(['campaign', 'period', 'organization', 'seq'])
    .execute();
}

async function createReportGroups(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('report_groups')
    .addColumn('report_seq', 'integer', (column) =>
      column.notNull().references('reports.seq').onDelete('cascade'),
    )
    .addColumn('group_id', 'text', (column) => column.notNull())
    .addColumn('total', 'integer', (column) => column.notNull())
    .addColumn('installed', 'integer', (column) => column.notNull())
    .addColumn('measured', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_groups_key', ['report_seq', 'group_id'])
    .execute();
}
