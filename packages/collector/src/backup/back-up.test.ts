import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {setImmediate} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import type {Store} from '../database.js';
import {openAsIs, writeFirstSchema} from '../fixtures/first-schema.js';
import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {newFolder} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {newStorePlace, STORE_KINDS} from '../fixtures/store-places.js';
import {openStore} from '../store/open-store.js';
import {backUpPostgres} from './back-up-postgres.js';
import {backUpSqlite} from './back-up-sqlite.js';
import {forLibpq} from './for-libpq.js';

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url));
const RUN_CLI = ['--import', 'tsx', '--conditions=source', CLI];

const BACK_UP = {sqlite: backUpSqlite, postgresql: backUpPostgres};

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await newFolder();
  out = join(folder, "sao-luu o'day");
});
afterEach(() => vi.unstubAllEnvs());

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    // More reports than the usual limit lets one address send come in while the copy is made.
    collector = await openCollector({kind, limits: {perMinute: 0}});
  });
  afterEach(() => collector.store.close());

  /** Opens what the copy holds: the file itself, or a new database that pg_restore has filled. */
  async function openCopy(): Promise<Store> {
    if (kind === 'sqlite') return openStore(out);
    const place = await newStorePlace(kind);
    execFileSync('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${place}`, out]);
    return openStore(place);
  }

  it('has every report that was acknowledged before it began, while more come in', async () => {
    const acknowledged: string[] = [];
    const backup = new AbortController();
    async function keepPosting(): Promise<void> {
      while (!backup.signal.aborted) {
        const report = schoolReport();
        if ((await post(collector, report)).status === 201) acknowledged.push(report.id);
        await setImmediate();
      }
    }
    const writers = [keepPosting(), keepPosting()];
    await expect.poll(() => acknowledged.length, {interval: 10}).toBeGreaterThan(20);
    const before = [...acknowledged];
    const child = spawn(process.execPath, [...RUN_CLI, 'backup', '--db', collector.place, '--out', out]);
    const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]).finally(() => backup.abort());
    await Promise.all(writers);

    expect(said).toMatch(/^Đã sao lưu .* kB\) và đã kiểm tra bản sao\.\n$/);
    const copy = await openCopy();
    expect(copy.migrated).toEqual([]);
    const ids = new Set((await copy.db.selectFrom('reports').select('id').execute()).map(({id}) => id));
    expect(before.filter((id) => !ids.has(id))).toEqual([]);
    expect(ids.size).toBeLessThan(acknowledged.length);
    expect(await copy.db.selectFrom('report_groups').selectAll().execute()).toHaveLength(3 * ids.size);
    await copy.close();
  });

  it('is for its owner alone, and takes the place of no other file', async () => {
    await writeFile(out, 'bản sao lưu hôm qua');
    await expect(BACK_UP[kind](collector.place, out)).rejects.toThrow('không ghi đè');
    expect(await readFile(out, 'utf8')).toBe('bản sao lưu hôm qua');
    await BACK_UP[kind](collector.place, `${out}-2`);
    expect((await stat(`${out}-2`)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["sao-luu o'day", "sao-luu o'day-2"]);
  });

  it('leaves tables of an older release as they are, for it is made before an upgrade', async () => {
    const place = await newStorePlace(kind);
    await writeFirstSchema(place, 1);
    await BACK_UP[kind](place, out);
    const asIs = await openAsIs(place);
    const tables = await asIs.introspection.getTables();
    expect(tables.map(({name}) => name).sort()).toEqual(['organizations', 'report_groups', 'reports']);
    await asIs.destroy();
  });

  it('says that the folder is not there', async () => {
    await expect(BACK_UP[kind](collector.place, join(folder, 'khong-co', 'x'))).rejects.toThrow(
      'Không ghi được tệp',
    );
  });
});

it('says that there is no database, and makes none', async () => {
  const place = join(folder, 'khong-co.sqlite');
  await expect(backUpSqlite(place, out)).rejects.toThrow(`Không có tệp cơ sở dữ liệu ${place}`);
  expect(await readdir(folder)).toEqual([]);
});

it('drops a copy that is not sound', async () => {
  const place = join(folder, 'hong.sqlite');
  const collector = await openCollector({place});
  // A row that hangs on none is what a broken disk or hand leaves.
  const {connection} = collector.store as unknown as {connection: {exec(sql: string): void}};
  connection.exec("pragma foreign_keys = off; insert into report_flags values (999999, 'quick')");
  await collector.store.close();
  await expect(backUpSqlite(place, out)).rejects.toThrow(
    'Bản sao không nguyên vẹn, đã bỏ: foreign key of report_flags',
  );
  expect((await readdir(folder)).filter((name) => name.startsWith('sao-luu'))).toEqual([]);
});

describe('pg_dump', () => {
  /** A folder whose programs do what they are told. */
  async function programs(pgDump: string): Promise<string> {
    await writeFile(join(folder, 'pg_dump'), `#!/bin/sh\n${pgDump}\n`, {mode: 0o755});
    return folder;
  }

  it('is asked for in words when it is missing', async () => {
    vi.stubEnv('PG_BIN', join(folder, 'khong-co'));
    const backup = backUpPostgres(await newStorePlace('postgresql'), out);
    await expect(backup).rejects.toThrow(/^Không chạy được pg_dump .*Cài gói postgresql-client/);
  });

  it('is refused when it is older than the server', async () => {
    vi.stubEnv('PG_BIN', await programs('echo "pg_dump (PostgreSQL) 9.6.24"'));
    const backup = backUpPostgres(await newStorePlace('postgresql'), out);
    await expect(backup).rejects.toThrow(
      /^pg_dump trên máy này là bản 9, cũ hơn PostgreSQL \d+\. Cài gói postgresql-client-\d+/,
    );
  });

  it('that fails leaves no file, and its words are passed on', async () => {
    vi.stubEnv(
      'PG_BIN',
      await programs(
        '[ "$1" = --version ] && echo 99.1 && exit; echo "$3" | cut -c 8- | tr "\\n" "\\0" | xargs -0 touch; echo hết chỗ >&2; exit 1',
      ),
    );
    const backup = backUpPostgres(await newStorePlace('postgresql'), out);
    await expect(backup).rejects.toThrow('pg_dump báo lỗi: hết chỗ');
    expect(await readdir(folder)).toEqual(['pg_dump']);
  });

  it('gets the password where nobody else on the machine can read it', () => {
    const {address, env} = forLibpq(
      'postgres://nguoi-dung:m%E1%BA%ADt%2Fkh%E1%BA%A9u@may-chu:5433/bao_cao?sslmode=no-verify',
    );
    expect(address).toBe('postgres://nguoi-dung@may-chu:5433/bao_cao?sslmode=require');
    expect(env).toEqual({PGPASSWORD: 'mật/khẩu'});
    expect(forLibpq('postgres:///x?host=/run/postgresql&password=kin')).toEqual({
      address: 'postgres:///x?host=%2Frun%2Fpostgresql',
      env: {PGPASSWORD: 'kin'},
    });
  });
});
