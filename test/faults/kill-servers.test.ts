import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {openStore} from '@ispeed-widgets/collector';
import type {Receipt} from '@ispeed-widgets/contract';
import {expect, it} from 'vitest';

import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';
import {type Filled, fillCollector} from '../fill/fill-collector.js';
import {CAMPAIGN} from '../fill/invented-campaign.js';
import {type Server, startServer} from '../load/start-servers.js';

/** More for a longer run: `FAULT_REPORTS=10000 npm run test:faults`. */
const REPORTS = Number(process.env['FAULT_REPORTS'] ?? 1_000);
/** A phone waits longer; the collector must stand more than it will meet. */
const RETRY_MS = 50;
const KILL_EVERY_MS = 700;
const CLIENTS = 24;

/** The receipts that clients hold, by id of the report: those of one report must be the same. */
type Receipts = Map<string, Set<string>>;

/** Servers of which one is killed now and then, and started anew. */
class KilledServers {
  readonly #where: {db: string; campaign: string};
  #servers: Server[] = [];
  #isOver = false;
  kills = 0;

  constructor(where: {db: string; campaign: string}) {
    this.#where = where;
  }

  async start(count: number): Promise<void> {
    this.#servers = await Promise.all(Array.from({length: count}, () => startServer(this.#where)));
  }

  get anyUrl(): string {
    return this.#servers[Math.floor(Math.random() * this.#servers.length)]!.url;
  }

  async killNowAndThen(): Promise<void> {
    for (let at = 0; !this.#isOver; at = (at + 1) % this.#servers.length) {
      await setTimeout(KILL_EVERY_MS);
      await this.#servers[at]!.kill();
      this.kills++;
      this.#servers[at] = await startServer(this.#where);
    }
  }

  async stop(killing: Promise<void>): Promise<void> {
    this.#isOver = true;
    await killing;
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}

function reportOf(id: string, organization: string) {
  const groups = CAMPAIGN.report!.groups.map((group) => ({
    id: group.id,
    total: 9,
    installed: 5,
    measured: 1,
  }));
  const head = {contract: 'report/1', id, campaign: CAMPAIGN.id, period: '2026-10', audience: 'organization'};
  return JSON.stringify({...head, organization, groups});
}

/** Sends until there is a receipt that names the report, as the form does. */
async function deliver(
  servers: KilledServers,
  {id, organization, code}: {id: string; organization: string; code: string},
) {
  const headers = {'Content-Type': 'application/json', Authorization: `Bearer ${code}`};
  for (;;) {
    try {
      const response = await fetch(`${servers.anyUrl}/api/v1/reports`, {
        method: 'POST',
        headers,
        body: reportOf(id, organization),
        signal: AbortSignal.timeout(5_000),
      });
      const receipt = (await response.json()) as Receipt;
      if ([200, 201].includes(response.status) && receipt.id === id) return receipt.code;
      if (response.status < 500)
        throw new Error(`${response.status}, which no retry mends`, {cause: 'fatal'});
    } catch (error) {
      if ((error as Error).cause === 'fatal') throw error;
    }
    await setTimeout(RETRY_MS);
  }
}

/** Every report, as often as asked, by clients that work side by side. */
async function deliverAll(servers: KilledServers, {codes}: Filled, times: number): Promise<Receipts> {
  const organizations = [...codes];
  const receipts: Receipts = new Map();
  const ids = Array.from({length: REPORTS}, () => crypto.randomUUID());
  const left = ids.flatMap((id, index) => Array.from({length: times}, () => ({id, index})));
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) {
      const [organization, code] = organizations[next.index % organizations.length]!;
      const receipt = await deliver(servers, {id: next.id, organization, code});
      receipts.set(next.id, (receipts.get(next.id) ?? new Set()).add(receipt));
    }
  }
  await Promise.all(Array.from({length: CLIENTS}, work));
  return receipts;
}

/** What the clients hold a receipt for and the database does not have, whole and once. */
async function faults(place: string, receipts: Receipts): Promise<string[]> {
  const {db, close} = await openStore(place);
  const rows = await db
    .selectFrom('reports')
    .leftJoin('report_groups', 'report_seq', 'seq')
    .select(({fn}) => ['id', 'receipt_code', fn.count<number>('group_id').as('groups')])
    .groupBy(['id', 'receipt_code'])
    .execute();
  await close();
  const stored = new Map(rows.map((row) => [row.id, row]));
  const wrong = [...receipts].filter(([id, codes]) => {
    const row = stored.get(id);
    return row?.groups !== CAMPAIGN.report!.groups.length || codes.size !== 1 || !codes.has(row.receipt_code);
  });
  return [...wrong.map(([id]) => id), ...(rows.length === receipts.size ? [] : [`${rows.length} rows`])];
}

it.each(STORE_KINDS)(
  'loses and doubles no report while servers are killed, on %s',
  async (kind) => {
    const folder = await mkdtemp(join(tmpdir(), 'ispeed-faults-'));
    const place = await newStorePlace(kind, folder);
    const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
    const servers = new KilledServers({db: place, campaign: filled.campaign});
    // On PostgreSQL three processes share the database, and each report comes three times.
    const several = kind === 'postgresql' ? 3 : 1;
    await servers.start(several);
    const killing = servers.killNowAndThen();
    const receipts = await deliverAll(servers, filled, several).finally(() => servers.stop(killing));

    expect(receipts.size).toBe(REPORTS);
    expect(servers.kills).toBeGreaterThan(2);
    expect(await faults(place, receipts)).toEqual([]);

    // The check itself sees a report that is lost.
    const [lost] = receipts.keys();
    const {db, close} = await openStore(place);
    await db.deleteFrom('reports').where('id', '=', lost!).execute();
    await close();
    expect(await faults(place, receipts)).toEqual([lost, `${REPORTS - 1} rows`]);
  },
  600_000,
);
