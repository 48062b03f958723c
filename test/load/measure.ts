import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {openStore} from '@ispeed-widgets/collector';
import autocannon from 'autocannon';

import {fillCollector} from '../fill/fill-collector.js';
import {inventedTraffic} from './invented-traffic.js';
import {startServers} from './start-servers.js';

/** What is measured. */
export interface Load {
  /** Processes on one database. */
  readonly processes: number;
  /** Where the database is; undefined makes an SQLite file. */
  readonly place?: string | undefined;
  /** Connections that each send the next report once the last is answered, over all processes. */
  readonly connections: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** What came out. */
export interface Measured {
  /** Reports a second that were answered with 201, all processes together. */
  readonly perSecond: number;
  /** Milliseconds, of the slowest process. */
  readonly p50: number;
  readonly p99: number;
  /** Answers other than 201, and requests without one. */
  readonly others: number;
  /** MB, of each process. */
  readonly memory: readonly number[];
}

/**
 * Loads the collector as it is installed, and compares what it acknowledged with what is stored.
 *
 * @throws Error if a report was acknowledged that is not in the database
 */
export async function measure({processes, place, ...load}: Load): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-load-'));
  const db = place ?? join(folder, 'reports.sqlite');
  const filled = await fillCollector({place: db, folder, reports: 0});
  const servers = await startServers(processes, {db, campaign: filled.campaign});
  try {
    const traffic = inventedTraffic(filled);
    const run = (duration: number) =>
      Promise.all(
        servers.map(({url}) =>
          autocannon({
            url,
            duration,
            connections: Math.round(load.connections / processes),
            requests: [traffic],
          }),
        ),
      );
    const warmUp = await run(load.warmUpSeconds);
    const results = await run(load.seconds);
    const memory = servers.map((server) => server.peakMemory());
    await Promise.all(servers.map((server) => server.stop()));
    const acknowledged = [...warmUp, ...results].reduce((sum, result) => sum + accepted(result), 0);
    await requireStored(db, acknowledged);
    return {
      perSecond: results.reduce((sum, result) => sum + accepted(result) / result.duration, 0),
      p50: Math.max(...results.map(({latency}) => latency.p50)),
      p99: Math.max(...results.map(({latency}) => latency.p99)),
      others: results.reduce((sum, one) => sum + one.requests.total - accepted(one) + one.errors, 0),
      memory,
    };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, {recursive: true, force: true});
  }
}

function accepted({statusCodeStats}: autocannon.Result): number {
  return statusCodeStats?.['201']?.count ?? 0;
}

/** Each report has an id of its own, so as many rows as receipts are the same reports. More is no loss: at the end of a
 * run the last answers are not waited for. */
async function requireStored(place: string, acknowledged: number): Promise<void> {
  const {db, close} = await openStore(place);
  const {stored} = await db
    .selectFrom('reports')
    .select(({fn}) => fn.countAll<number>().as('stored'))
    .executeTakeFirstOrThrow();
  await close();
  if (stored < acknowledged) throw new Error(`${acknowledged} receipts, ${stored} reports`);
}
