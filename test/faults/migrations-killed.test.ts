import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';
import {isDeepStrictEqual} from 'node:util';

import {openStore} from '@ispeed-widgets/collector';
import {expect, it} from 'vitest';

import {openAsIs, upgradeTo, writeFirstSchema} from '../../packages/collector/src/fixtures/first-schema.js';
import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';

/** As it is installed: a process that loads only this starts in a moment. */
const OPEN_STORE = new URL('../../packages/collector/dist/store/open-store.js', import.meta.url).href;
const KILL = new URL('../away/kill-at-statement.mjs', import.meta.url).href;
const LONG = 600_000;
const REPORTS = 30;
/** Beyond any number of statements. */
const NEVER = 1_000_000;

/** Where releases left a database with reports. */
const SCHEMAS = ['2026-11-reports', '2026-11-the-department'];
const CASES = STORE_KINDS.flatMap((kind) => SCHEMAS.map((schema) => ({kind, schema})));

/** The database of a release. @returns where it is, and ids of its organisation's reports */
async function released({kind, schema}: (typeof CASES)[number]) {
  const place = await newStorePlace(kind);
  const ids = await writeFirstSchema(place, REPORTS);
  await upgradeTo(place, schema);
  return {place, ids};
}

/** Opens the store in a process of its own, killed before one of its statements. @returns its steps, and how it ended */
async function migrate(place: string, killAt: number, env: Record<string, string> = {}) {
  const script = `
    const {openStore} = await import('${OPEN_STORE}');
    const store = await openStore('${place}');
    console.log(store.migrated.join());
    await store.close();`;
  const child = spawn(process.execPath, ['--import', KILL, '--input-type=module', '--eval', script], {
    env: {...process.env, KILL_AT: String(killAt), ...env},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said, [status, signal]] = await Promise.all([
    text(child.stdout),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ]);
  return {said: said.trim(), status, signal};
}

/** Tables with their columns, and how many rows: all that a half-done upgrade would have changed. */
async function picture(place: string) {
  const db = await openAsIs(place);
  const tables = await db.introspection.getTables();
  const counts = await db
    .selectFrom('reports')
    .select(({fn}) => [fn.countAll<number>().as('rows'), fn.max('id').as('last')])
    .execute();
  await db.destroy();
  const described = tables.map(
    ({name, columns}) => `${name}: ${columns.map((column) => column.name).join()}`,
  );
  return {tables: described.sort(), counts: JSON.stringify(counts)};
}

/** What is in a database that is up to date: ids of the organisation's reports, and all their tasks. */
async function content(place: string) {
  const {db, close, migrated} = await openStore(place);
  const rows = await db
    .selectFrom('reports')
    .select('id')
    .where('audience', '=', 'organization')
    .orderBy('seq')
    .execute();
  const tasks = await db.selectFrom('report_tasks').select('done').execute();
  await close();
  return {migrated, ids: rows.map(({id}) => id), tasks: tasks.length};
}

it.each(CASES)(
  'loses nothing of $schema on $kind though its upgrade is killed at every statement',
  async (released_) => {
    const {place, ids} = await released(released_);
    const before = await picture(place);
    let kills = 0;
    // PostgreSQL is sent one statement more after the commit: who is killed there leaves the whole upgrade.
    let isAsBefore = true;
    while (isAsBefore && (await migrate(place, kills + 1)).signal === 'SIGKILL') {
      kills++;
      isAsBefore = isDeepStrictEqual(await picture(place), before);
    }
    expect(kills).toBeGreaterThanOrEqual(10);
    expect(await content(place)).toEqual({migrated: [], ids, tasks: 2 * REPORTS});
  },
  LONG,
);

it.each(CASES)(
  'upgrades $schema on $kind once though five start at once and one of them is killed',
  async (released_) => {
    const {place, ids} = await released(released_);
    const killed = migrate(place, 6);
    const others = await Promise.all([1, 2, 3, 4].map(() => migrate(place, NEVER)));
    await killed;
    expect(others.map(({status}) => status)).toEqual([0, 0, 0, 0]);
    const upgraded = others.filter(({said}) => said !== '');
    expect(upgraded.length).toBeLessThanOrEqual(1);
    expect(await content(place)).toEqual({migrated: [], ids, tasks: 2 * REPORTS});
  },
  LONG,
);

it(
  'would leave half of an upgrade if it were not one transaction',
  async () => {
    const {place} = await released({kind: 'sqlite', schema: SCHEMAS[0]!});
    const before = await picture(place);
    let kills = 0;
    do expect((await migrate(place, ++kills, {NO_TRANSACTIONS: '1'})).signal).toBe('SIGKILL');
    while (isDeepStrictEqual(await picture(place), before));
    await expect(openStore(place)).rejects.toThrow('Không nâng cấp được cơ sở dữ liệu');
  },
  LONG,
);
