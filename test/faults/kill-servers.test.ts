import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {openStore} from '@ispeed-widgets/collector';
import {sql} from 'kysely';
import {expect, it, onTestFinished} from 'vitest';

import {killedRun} from '../durability/killed-run.js';
import {sentReports} from '../durability/sent-reports.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {startServer} from '../load/start-servers.js';
import {startCluster} from '../postgres/start-cluster.js';

/** Fewer for a shorter run: `FAULT_REPORTS=1000 npm run test:faults`. */
const REPORTS = Number(process.env['FAULT_REPORTS'] ?? 10_000);
const KILLS = 20;
/** How often PostgreSQL itself is killed, besides. */
const DATABASE_KILLS = 5;
/** What shows that a fault is found: fewer reports are enough. */
const CONTROL = {reports: 500, kills: 3};

async function newPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-killed-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  return {folder, place: join(folder, 'reports.sqlite')};
}

it('loses and doubles no report while the server is killed, on sqlite', async () => {
  const {folder, place} = await newPlace();
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const sent = sentReports(REPORTS, filled);
  const start = () => startServer({db: place, campaign: filled.campaign});
  const {kills, receipts, faults} = await killedRun({place, sent, start, kills: KILLS});

  expect([kills, receipts.size, faults]).toEqual([KILLS, REPORTS, []]);
  const {db, close} = await openStore(place);
  expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{integrity_check: 'ok'}]);

  // The comparison itself sees what is lost, double, torn, and a receipt that another report has.
  const ids = sent.map(({report}) => report.id);
  const [lost, torn, renamed] = [ids[1]!, ids[2]!, ids[4]!];
  const seqOf = (id: string) => db.selectFrom('reports').select('seq').where('id', '=', id);
  await db.deleteFrom('report_tasks').where('report_seq', '=', seqOf(torn)).execute();
  await db.updateTable('reports').set({receipt_code: '?'}).where('id', '=', renamed).execute();
  await db.deleteFrom('reports').where('id', '=', lost).execute();
  await close();
  const found = [`lost ${lost}`, `torn ${torn}`, `other receipt ${renamed}`];
  expect(await storageFaults(place, sent, receipts)).toEqual(found);
  expect(await storageFaults(place, sent.slice(5), receipts)).toEqual(
    [ids[0], torn, ids[3], renamed].map((id) => `unasked ${id}`),
  );
}, 1_800_000);

it('loses and doubles no report while server and database are killed, on postgresql', async () => {
  const cluster = await startCluster();
  onTestFinished(() => cluster.stop());
  const place = cluster.url;
  const {folder} = await newPlace();
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const sent = sentReports(REPORTS, filled);
  const start = () => startServer({db: place, campaign: filled.campaign});
  let databaseKills = 0;
  const killDatabase = async () => {
    await cluster.kill();
    databaseKills++;
    await cluster.start();
  };
  const others = Array.from({length: DATABASE_KILLS}, () => killDatabase);
  const {kills, receipts, faults} = await killedRun({place, sent, start, kills: KILLS, others});

  expect([kills, databaseKills, receipts.size, faults]).toEqual([KILLS, DATABASE_KILLS, REPORTS, []]);
}, 1_800_000);

it('would lose reports if it answered before it stores them', async () => {
  const {folder, place} = await newPlace();
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const sent = sentReports(CONTROL.reports, filled);
  const start = () => startUnsafeServer('answers-first', {db: place, campaign: filled.campaign});
  const {faults} = await killedRun({place, sent, start, kills: CONTROL.kills});

  expect(faults.filter((fault) => fault.startsWith('lost'))).not.toEqual([]);
}, 600_000);

it('would lose reports if PostgreSQL answered before its disk', async () => {
  // How long PostgreSQL then may hold a commit in memory, ms: the most it takes.
  const cluster = await startCluster({settings: {wal_writer_delay: 10_000}});
  onTestFinished(() => cluster.stop());
  const place = cluster.url;
  const {folder} = await newPlace();
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const sent = sentReports(CONTROL.reports, filled);
  const start = () => startUnsafeServer('synchronous_commit=off', {db: place, campaign: filled.campaign});
  const killDatabase = async () => {
    await cluster.kill();
    await cluster.start();
  };
  const others = Array.from({length: CONTROL.kills}, () => killDatabase);
  const {faults} = await killedRun({place, sent, start, kills: CONTROL.kills, others});

  expect(faults.filter((fault) => fault.startsWith('lost'))).not.toEqual([]);
}, 600_000);
