import {stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

import {Kysely} from 'kysely';
import {expect, it} from 'vitest';

import type {Database} from '../database.js';
import {openCollector, post} from '../fixtures/open-collector.js';
import {newFolder} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {migrate} from '../migrations/migrate.js';
import {readPragma, setDurablePragmas} from './durable-pragmas.js';
import {DurableSqliteDialect} from './durable-sqlite-dialect.js';
import {loadSqlite} from './load-sqlite.js';
import {openSqliteStore} from './open-sqlite-store.js';

async function newPath(): Promise<string> {
  return join(await newFolder(), 'reports.sqlite');
}

it('waits for the disk before it acknowledges a commit', async () => {
  const {connection, close} = await openSqliteStore(await newPath());
  const names = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'];
  expect(names.map((name) => readPragma(connection, name))).toEqual(['wal', 2, 1, 0]);
  await close();
});

it('refuses a database that cannot keep what it acknowledges', async () => {
  const DatabaseSync = await loadSqlite();
  const connection = new DatabaseSync(':memory:');
  expect(() => setDurablePragmas(connection)).toThrow('SQLite không nhận thiết lập journal_mode = WAL');
  connection.close();
});

it('finds the reports of before when it is opened again', async () => {
  const collector = await openCollector();
  const report = schoolReport();
  await post(collector, report);
  await collector.store.close();
  const again = await openSqliteStore(collector.place);
  expect(again.migrated).toEqual([]);
  const rows = await again.db.selectFrom('reports').select(['id', 'body']).execute();
  expect(rows.map(({id}) => id)).toEqual([report.id]);
  expect(JSON.parse(rows[0]?.body ?? '')).toEqual(report);
  await again.close();
});

it('leaves nothing of an upgrade that fails half-way', async () => {
  const path = await newPath();
  const DatabaseSync = await loadSqlite();
  const connection = new DatabaseSync(path);
  const db = new Kysely<Database>({dialect: new DurableSqliteDialect(connection)});
  const tables = () =>
    connection.prepare("select name from sqlite_master where name = 'organizations'").all() as unknown[];
  const failing = migrate(db, () => {
    expect(tables()).toHaveLength(1);
    throw new Error('đĩa đầy');
  });
  await expect(failing).rejects.toThrow('dữ liệu cũ còn nguyên. Nguyên nhân: Error: đĩa đầy');
  expect(tables()).toEqual([]);
  await db.destroy();
});

it('keeps a new file from other users of the machine', async () => {
  const path = await newPath();
  const store = await openSqliteStore(path);
  const modes = await Promise.all([path, `${path}-wal`].map(async (name) => (await stat(name)).mode & 0o777));
  expect(modes).toEqual([0o600, 0o600]);
  await store.close();
});

it('says in Vietnamese that a file is no database, and leaves it alone', async () => {
  const path = await newPath();
  await writeFile(path, 'một tệp khác, đủ dài để không thể là cơ sở dữ liệu '.repeat(20));
  const {size} = await stat(path);
  await expect(openSqliteStore(path)).rejects.toThrow(`Không mở được tệp cơ sở dữ liệu ${path}`);
  expect((await stat(path)).size).toBe(size);
});

it('says in Vietnamese that the folder does not exist', async () => {
  await expect(openSqliteStore('/khong-co/reports.sqlite')).rejects.toThrow('Kiểm tra thư mục có tồn tại');
});

it('passes over a SQLite that is missing, and refuses an old one', async () => {
  await expect(loadSqlite(['node:khong-co', '@photostructure/sqlite'])).resolves.toBeTypeOf('function');
  const old = loadSqlite(['@photostructure/sqlite'], '3.1000.0');
  await expect(old).rejects.toThrow(
    /Cần SQLite từ 3\.1000\.0 trở lên, nhưng chỉ có: @photostructure\/sqlite 3\./,
  );
  await expect(loadSqlite([])).rejects.toThrow('không bản nào');
});
