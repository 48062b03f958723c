import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {loadSqlite} from './load-sqlite.js';
import {openSqliteStore, type SqliteStore} from './open-sqlite-store.js';

/** As in earnest, only shorter. */
const PATIENCE_MS = 300;

let collector: OpenCollector;
let store: SqliteStore;

beforeEach(async () => {
  collector = await openCollector({open: (place) => openSqliteStore(place, {patienceMs: PATIENCE_MS})});
  store = collector.store as SqliteStore;
});
afterEach(() => store.close());

async function storedIds(): Promise<string[]> {
  const rows = await store.db.selectFrom('reports').select('id').orderBy('seq').execute();
  return rows.map(({id}) => id);
}

async function statusOf(path: string): Promise<number> {
  return (await collector.app.request(path)).status;
}

/** Lines of the log about the database. */
function told(): Record<string, unknown>[] {
  const lines = collector.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  return lines.filter(({event}) => event === 'store-away' || event === 'store-back');
}

describe('a file that may not grow any more, as on a full disk', () => {
  /** Posts until one is not taken. @returns ids that were, and the answer to the one that was not */
  async function fill() {
    const acknowledged: string[] = [];
    for (;;) {
      const report = schoolReport();
      const response = await post(collector, report);
      if (response.status !== 201) return {acknowledged, report, response};
      acknowledged.push(report.id);
    }
  }

  it('refuses with 503, keeps what it acknowledged, and goes on once there is room', async () => {
    store.connection.exec('pragma max_page_count = 45');
    const {acknowledged, report, response} = await fill();
    expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(await response.json()).toMatchObject({type: 'urn:ispeed-widgets:problem:not-ready'});
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(await statusOf('/readyz')).toBe(503);
    expect(await (await collector.app.request('/metrics')).text()).toContain(
      'ispeed_store_away{reason="disk-full"} 1',
    );
    store.connection.exec('pragma max_page_count = 100000');
    expect(await statusOf('/readyz')).toBe(200);
    expect((await post(collector, report)).status).toBe(201);
    expect(await storedIds()).toEqual([...acknowledged, report.id]);
    expect(await (await collector.app.request('/metrics')).text()).toContain(
      'ispeed_store_away{reason="disk-full"} 0',
    );
  });

  it('is told once in words that quote nothing, not at each request', async () => {
    store.connection.exec('pragma max_page_count = 45');
    const {report} = await fill();
    for (let i = 0; i < 20; i++) await post(collector, report);
    store.connection.exec('pragma max_page_count = 100000');
    await post(collector, report);
    expect(told()).toMatchObject([
      {
        level: 'error',
        event: 'store-away',
        reason: 'disk-full',
        message: 'database or disk is full',
        code: 13,
      },
      {level: 'info', event: 'store-back', refused: 21},
    ]);
    expect(String(told()[0]!['words'])).toMatch(/^Ổ đĩa của cơ sở dữ liệu đã đầy\./);
    expect(JSON.stringify(told())).not.toContain(report.organization);
  });
});

describe('a file that another process has locked', () => {
  async function lock() {
    const DatabaseSync = await loadSqlite();
    const other = new DatabaseSync(collector.place);
    other.exec('begin exclusive');
    return other;
  }

  it('answers others while a report waits, and stores it when the lock is gone', async () => {
    const other = await lock();
    const waiting = post(collector, citizenReport());
    // Were the event loop asleep, none of these could come between.
    for (let i = 0; i < 20; i++) expect(await statusOf('/healthz')).toBe(200);
    other.exec('rollback');
    other.close();
    expect((await waiting).status).toBe(201);
    expect(told()).toEqual([]);
  });

  it('refuses with 503 after a while, then at once, and forgets the lock when it is gone', async () => {
    const other = await lock();
    const reports = Array.from({length: 50}, () => citizenReport());
    const statuses = async () =>
      (await Promise.all(reports.map((report) => post(collector, report)))).map(({status}) => status);
    expect(new Set(await statuses())).toEqual(new Set([503]));
    const started = performance.now();
    expect(new Set(await statuses())).toEqual(new Set([503]));
    // One after the other, each would have waited as long.
    expect(performance.now() - started).toBeLessThan(reports.length * PATIENCE_MS);
    expect(await statusOf('/readyz')).toBe(503);
    expect(told()[0]).toMatchObject({reason: 'locked'});
    other.exec('rollback');
    other.close();
    expect(new Set(await statuses())).toEqual(new Set([201]));
    expect(await storedIds()).toHaveLength(50);
  });

  it('has a next lock of its own to wait for', async () => {
    const first = await lock();
    expect((await post(collector, citizenReport())).status).toBe(503);
    first.close();
    expect((await post(collector, citizenReport())).status).toBe(201);
    const second = await lock();
    const waiting = post(collector, citizenReport());
    expect(await statusOf('/healthz')).toBe(200);
    second.close();
    expect((await waiting).status).toBe(201);
  });
});

it('sends requests away when too many wait for the one connection', async () => {
  const DatabaseSync = await loadSqlite();
  const other = new DatabaseSync(collector.place);
  other.exec('begin exclusive');
  const waiting = Array.from({length: 1_100}, () =>
    store.db
      .deleteFrom('attempts')
      .execute()
      .then(
        () => 'done',
        (error: unknown) => String(error),
      ),
  );
  const words = await Promise.all(waiting);
  other.close();
  expect(words.filter((said) => said.includes('Too many requests wait for SQLite'))).toHaveLength(100);
  expect(words.filter((said) => said.includes('locked'))).toHaveLength(1_000);
});
