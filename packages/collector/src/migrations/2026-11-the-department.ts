import type {Kysely, Migration} from 'kysely';

/** What the department works with: headcounts, tasks, flags and verdicts, its sessions, and limits of attempts. */
export const departmentMigration: Migration = {
  async up(db) {
    await db.schema.alterTable('organizations').addColumn('headcount', 'integer').execute();
    await db.schema.alterTable('reports').addColumn('verdict', 'text').execute();
    await db.schema
      .createIndex('reports_commune')
      .on('reports')
      .columns(['campaign', 'period', 'audience', 'commune_code', 'verdict'])
      .execute();
    await createReportTasks(db);
    await createReportFlags(db);
    await createAttempts(db);
    await createSessions(db);
    await copyTasks(db);
  },
};

function createReportTasks(db: Kysely<unknown>): Promise<void> {
  return db.schema
    .createTable('report_tasks')
    .addColumn('report_seq', 'integer', (column) =>
      column.notNull().references('reports.seq').onDelete('cascade'),
    )
    .addColumn('task_id', 'text', (column) => column.notNull())
    .addColumn('done', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_tasks_key', ['report_seq', 'task_id'])
    .execute();
}

function createReportFlags(db: Kysely<unknown>): Promise<void> {
  return db.schema
    .createTable('report_flags')
    .addColumn('report_seq', 'integer', (column) =>
      column.notNull().references('reports.seq').onDelete('cascade'),
    )
    .addColumn('flag', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('report_flags_key', ['report_seq', 'flag'])
    .execute();
}

function createAttempts(db: Kysely<unknown>): Promise<void> {
  return db.schema
    .createTable('attempts')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute();
}

function createSessions(db: Kysely<unknown>): Promise<void> {
  return db.schema
    .createTable('sessions')
    .addColumn('id_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'text', (column) => column.notNull())
    .execute();
}

/** The tables as they are at this step: those of `database.ts` may have gone on. */
interface Tables {
  reports: {seq: number; audience: string; body: string};
  report_tasks: {report_seq: number; task_id: string; done: number};
}

/** Reports read at a time. */
const AT_A_TIME = 500;

/** Reports that came before this table had their tasks in the body alone. */
async function copyTasks(untyped: Kysely<unknown>): Promise<void> {
  const db = untyped as Kysely<Tables>;
  for (let after = 0; ;) {
    const reports = await db
      .selectFrom('reports')
      .select(['seq', 'body'])
      .where('audience', '=', 'organization')
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(AT_A_TIME)
      .execute();
    const rows = reports.flatMap(({seq, body}) => tasksOf(body).map((task) => ({report_seq: seq, ...task})));
    // One statement takes a few thousand values at most.
    for (let at = 0; at < rows.length; at += AT_A_TIME)
      await db
        .insertInto('report_tasks')
        .values(rows.slice(at, at + AT_A_TIME))
        .execute();
    const last = reports.at(-1);
    if (last === undefined) return;
    after = last.seq;
  }
}

function tasksOf(body: string): {task_id: string; done: number}[] {
  const {tasks = []} = JSON.parse(body) as {tasks?: {id: string; done: boolean}[]};
  return tasks.map(({id, done}) => ({task_id: id, done: done ? 1 : 0}));
}
