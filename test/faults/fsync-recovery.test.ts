import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, it, onTestFinished} from 'vitest';

import {deliver} from '../durability/deliver.js';
import {postOnce} from '../durability/post-once.js';
import {type SentReport, sentReports} from '../durability/sent-reports.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {unprovenAnswers} from '../durability/trace/evidence.js';
import {traceIsOver} from '../durability/trace/read-trace.js';
import {sqliteEvidence} from '../durability/trace/sqlite-evidence.js';
import {underStrace} from '../durability/trace/under-strace.js';
import {inventOrganizations, writeCampaign} from '../fill/invented-campaign.js';
import {SeededRandom} from '../fill/seeded-random.js';
import {type Server, type ServerPlace, startServer} from '../load/start-servers.js';

/** Sends one after the other until the server dies. @returns the one that it died over */
async function sendUntilDeath(url: string, sent: readonly SentReport[]): Promise<SentReport> {
  for (const one of sent) {
    const answer = await postOnce(url, one).catch(() => undefined);
    if (answer === undefined) return one;
  }
  throw new Error('The server outlived all reports');
}

/** Kills a server between writing a report into the log and bringing the log to the disk. */
async function killBeforeSync(where: ServerPlace, trace: string): Promise<SentReport> {
  const citizens = sentReports(200, {codes: new Map([['', '']])}).filter(({code}) => code === '');
  const under = underStrace(trace, 'fsync,fdatasync:error=EIO:signal=KILL:when=40');
  const server = await startServer({...where, under});
  onTestFinished(() => server.stop());
  const orphan = await sendUntilDeath(server.url, citizens);
  await traceIsOver(trace, server.pid);
  return orphan;
}

/** What the next server shows when the client sends the report again that the first one died over. */
async function traceRecovery(start: (place: ServerPlace) => Promise<Pick<Server, 'url' | 'pid' | 'stop'>>) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-recovery-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const traces = {before: join(folder, 'before'), after: join(folder, 'after')};
  // Nobody but the two servers opens the file: whoever closes it last clears its log away.
  const campaign = await writeCampaign(folder, inventOrganizations(1, new SeededRandom(1)));
  const where = {db: join(folder, 'reports.sqlite'), campaign};

  const orphan = await killBeforeSync(where, traces.before);
  const {id} = orphan.report;
  const {committed, answers} = await sqliteEvidence(traces.before);
  expect([committed.has(id), answers.some((answer) => answer.id === id)]).toEqual([true, false]);

  const server = await start({...where, under: underStrace(traces.after)});
  onTestFinished(() => server.stop());
  const {isNew} = await deliver(() => server.url, orphan);
  // It was found in the log, though no disk had been waited for.
  expect(isNew).toBe(false);
  await server.stop();
  await traceIsOver(traces.after, server.pid);
  const evidence = await sqliteEvidence(traces.after);
  return {id, evidence: {...evidence, committed}};
}

it('answers for a report it finds after a kill only once that is on the disk', async () => {
  const {id, evidence} = await traceRecovery(startServer);
  expect(evidence.answers.map((answer) => answer.id)).toEqual([id]);
  expect(unprovenAnswers(evidence)).toEqual([]);
}, 300_000);

it('would answer for what no disk has if it left the log it finds alone', async () => {
  const {id, evidence} = await traceRecovery((place) => startUnsafeServer('log-left-alone', place));
  expect(unprovenAnswers(evidence)).toEqual([id]);
}, 300_000);
