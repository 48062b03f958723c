import {execFileSync} from 'node:child_process';
import {copyFile, mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {openStore} from '@ispeed-widgets/collector';
import {expect, it} from 'vitest';

import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';
import {until} from '../../packages/collector/src/fixtures/until.js';
import {readPragma} from '../../packages/collector/src/sqlite/durable-pragmas.js';
import {loadSqlite} from '../../packages/collector/src/sqlite/load-sqlite.js';
import {EndlessClients} from '../away/endless-clients.js';
import {startCollector} from '../away/start-collector.js';
import {runCli} from '../department/run-cli.js';
import {fillCollector} from '../fill/fill-collector.js';

const LONG = 300_000;
const BACKUPS = 3;

/** A year's reports, and clients that send more. */
async function underLoad(kind: (typeof STORE_KINDS)[number]) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-backup-'));
  const place = await newStorePlace(kind, folder);
  const filled = await fillCollector({place, folder, organizations: 200, reports: 2_000});
  const server = await startCollector(place, filled.campaign);
  return {folder, place, server, clients: new EndlessClients(server.url, filled)};
}

/** Ids of all reports that a copy has: the file, or a new database that pg_restore has filled. */
async function idsIn(copy: string, kind: (typeof STORE_KINDS)[number]): Promise<Set<string>> {
  const place = kind === 'sqlite' ? copy : await newStorePlace(kind);
  if (kind === 'postgresql')
    execFileSync('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${place}`, copy]);
  else await requireSound(copy);
  const {db, close} = await openStore(place);
  const rows = await db.selectFrom('reports').select('id').execute();
  await close();
  return new Set(rows.map(({id}) => id));
}

async function requireSound(copy: string): Promise<void> {
  const DatabaseSync = await loadSqlite();
  const database = new DatabaseSync(copy, {readOnly: true});
  expect(readPragma(database, 'integrity_check')).toBe('ok');
  database.close();
}

it.each(STORE_KINDS)(
  'has in each backup of %s all that was acknowledged before, while reports keep coming',
  async (kind) => {
    const {folder, place, server, clients} = await underLoad(kind);
    try {
      for (let at = 0; at < BACKUPS; at++) {
        const so = clients.receipts.size;
        await until(() => clients.receipts.size > so + 50, 'more reports', {seconds: 60});
        const before = [...clients.receipts.keys()];
        const out = join(folder, `sao-luu-${at}`);
        await runCli('ispeed-collector', ['backup', '--db', place, '--out', out]);
        const ids = await idsIn(out, kind);
        expect(before.filter((id) => !ids.has(id))).toEqual([]);
      }
      await clients.finish();
      expect(clients.wrong).toEqual([]);
    } finally {
      clients.abandon();
      await server.end('SIGTERM');
    }
  },
  LONG,
);

it(
  'would lose reports if the file were simply copied under writes',
  async () => {
    const {folder, place, server, clients} = await underLoad('sqlite');
    try {
      await until(() => clients.receipts.size > 50, 'reports', {seconds: 60});
      const before = [...clients.receipts.keys()];
      const copy = join(folder, 'chep-tay.sqlite');
      await copyFile(place, copy);
      const outcome = await idsIn(copy, 'sqlite').then(
        (ids) => before.filter((id) => !ids.has(id)).length,
        // Or it is not even sound.
        () => before.length,
      );
      expect(outcome).toBeGreaterThan(0);
    } finally {
      clients.abandon();
      await server.end('SIGTERM');
    }
  },
  LONG,
);
