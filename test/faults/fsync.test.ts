import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, it, onTestFinished} from 'vitest';

import {deliverAll} from '../durability/deliver-all.js';
import {type SentReport, sentReports} from '../durability/sent-reports.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {type Evidence, unprovenAnswers} from '../durability/trace/evidence.js';
import {postgresEvidence} from '../durability/trace/postgres-evidence.js';
import {traceIsOver} from '../durability/trace/read-trace.js';
import {sqliteEvidence} from '../durability/trace/sqlite-evidence.js';
import {underStrace} from '../durability/trace/under-strace.js';
import {fillCollector} from '../fill/fill-collector.js';
import {type Server, type ServerPlace, startServer} from '../load/start-servers.js';
import {startCluster} from '../postgres/start-cluster.js';

const REPORTS = 1_000;
const SENT_AGAIN = 100;
/** What shows that a fault is found. */
const CONTROL = 200;

type Start = (place: ServerPlace) => Promise<Pick<Server, 'url' | 'pid' | 'stop'>>;

/** Half of the reports one by one, half of them eight at once, and some again. */
async function deliverBoth(url: string, sent: readonly SentReport[]): Promise<void> {
  const anyUrl = () => url;
  const half = sent.length / 2;
  await deliverAll(sent.slice(0, half), {anyUrl, clients: 1});
  await deliverAll(sent.slice(half), {anyUrl, clients: 8});
  await deliverAll(sent.slice(0, SENT_AGAIN), {anyUrl, clients: 8});
}

async function traceSqlite(start: Start, reports: number): Promise<Evidence> {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-fsync-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const db = join(folder, 'reports.sqlite');
  const trace = join(folder, 'trace');
  const filled = await fillCollector({place: db, folder, organizations: 50, reports: 0});
  const server = await start({db, campaign: filled.campaign, under: underStrace(trace)});
  onTestFinished(() => server.stop());
  await deliverBoth(server.url, sentReports(reports, filled));
  await server.stop();
  await traceIsOver(trace, server.pid);
  return sqliteEvidence(trace);
}

async function tracePostgres(start: Start, reports: number): Promise<Evidence> {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-fsync-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const traces = {database: join(folder, 'database'), server: join(folder, 'server')};
  const cluster = await startCluster({under: underStrace(traces.database)});
  onTestFinished(() => cluster.stop());
  const [postgres] = cluster.pids();
  const filled = await fillCollector({place: cluster.url, folder, organizations: 50, reports: 0});
  const under = underStrace(traces.server);
  const server = await start({db: cluster.url, campaign: filled.campaign, under});
  onTestFinished(() => server.stop());
  await deliverBoth(server.url, sentReports(reports, filled));
  await server.stop();
  await cluster.stop();
  await Promise.all([traceIsOver(traces.server, server.pid), traceIsOver(traces.database, postgres!)]);
  return postgresEvidence(traces.database, traces.server);
}

it.each([
  ['sqlite', traceSqlite],
  ['postgresql', tracePostgres],
] as const)(
  'never answers before the report has reached the disk, on %s',
  async (_, trace) => {
    const evidence = await trace(startServer, REPORTS);
    expect(evidence.answers).toHaveLength(REPORTS + SENT_AGAIN);
    expect(unprovenAnswers(evidence)).toEqual([]);
  },
  600_000,
);

it.each([
  ['sqlite', 'synchronous=NORMAL', traceSqlite],
  ['postgresql', 'synchronous_commit=off', tracePostgres],
] as const)(
  'would see answers that do not wait for the disk, on %s with %s',
  async (_, fault, trace) => {
    const evidence = await trace((place) => startUnsafeServer(fault, place), CONTROL);
    expect(evidence.answers).toHaveLength(CONTROL + SENT_AGAIN);
    // Now and then the disk happens to be in time.
    expect(unprovenAnswers(evidence).length).toBeGreaterThan(CONTROL / 2);
  },
  600_000,
);
