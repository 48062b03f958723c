import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {text} from 'node:stream/consumers';

import {sql} from 'kysely';
import {describe, expect, it} from 'vitest';

import {openAsIs, writeFirstSchema} from '../fixtures/first-schema.js';
import {newStorePlace, STORE_KINDS} from '../fixtures/store-places.js';
import {openStore} from '../store/open-store.js';

const OPEN_STORE = new URL('../store/open-store.ts', import.meta.url).href;

/** Opens the store in a process of its own. @returns what that printed, and the signal that ended it if one did */
async function openElsewhere(
  place: string,
  {before = ''} = {},
): Promise<{out: string; signal: string | null}> {
  const script = `
    const {openStore} = await import('${OPEN_STORE}');
    ${before}
    const store = await openStore('${place}');
    console.log(store.migrated.join());
    await store.close();`;
  const args = ['--import', 'tsx', '--conditions=source', '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
  const [out, [, signal]] = await Promise.all([
    text(child.stdout),
    once(child, 'exit') as Promise<[number | null, string | null]>,
  ]);
  return {out: out.trim(), signal};
}

/** What has come since the first release. */
const LATER = ['2026-11-the-department', '2026-11-the-purge-mark'];

/** The last thing of a long step is to copy tasks out of the bodies: whoever gets here has made its tables. */
const KILLED_WHILE_COPYING = "JSON.parse = () => process.kill(process.pid, 'SIGKILL');";

describe.each(STORE_KINDS)('%s', (kind) => {
  it('keeps every report of the first release, and copies its tasks', async () => {
    const place = await newStorePlace(kind);
    const ids = await writeFirstSchema(place, 501);
    const store = await openStore(place);
    expect(store.migrated).toEqual(LATER);
    const rows = await store.db
      .selectFrom('reports')
      .innerJoin('report_tasks', 'report_seq', 'seq')
      .select(['id', 'task_id', 'done'])
      .orderBy('seq')
      .orderBy('task_id')
      .execute();
    expect(rows).toEqual(
      ids.flatMap((id) => [
        {id, task_id: 'cai-dat', done: 1},
        {id, task_id: 'tuyen-truyen', done: 0},
      ]),
    );
    const organizations = await store.db.selectFrom('organizations').select(['id', 'headcount']).execute();
    expect(organizations).toEqual([{id: 'truong-a', headcount: null}]);
    await store.close();
  });

  it('leaves nothing of an upgrade that is killed, and does it whole the next time', async () => {
    const place = await newStorePlace(kind);
    await writeFirstSchema(place, 2);
    expect(await openElsewhere(place, {before: KILLED_WHILE_COPYING})).toEqual({out: '', signal: 'SIGKILL'});
    const asIs = await openAsIs(place);
    await expect(sql`select headcount from organizations`.execute(asIs)).rejects.toThrow('headcount');
    await expect(sql`select * from sessions`.execute(asIs)).rejects.toThrow('sessions');
    await asIs.destroy();
    const store = await openStore(place);
    expect(store.migrated).toEqual(LATER);
    expect(await store.db.selectFrom('report_tasks').select('done').execute()).toHaveLength(4);
    await store.close();
  });

  it('is applied once when three processes open the first release at once', async () => {
    const place = await newStorePlace(kind);
    await writeFirstSchema(place, 50);
    const opened = await Promise.all([1, 2, 3].map(() => openElsewhere(place)));
    expect(opened.map(({out}) => out).sort()).toEqual(['', '', LATER.join()]);
    const store = await openStore(place);
    expect(await store.db.selectFrom('report_tasks').select('done').execute()).toHaveLength(100);
    await store.close();
  });

  it('refuses a database that a later release has upgraded, and leaves it alone', async () => {
    const place = await newStorePlace(kind);
    await (await openStore(place)).close();
    const asIs = await openAsIs(place);
    await sql`insert into kysely_migration (name, timestamp) values ('2099-01-later', '')`.execute(asIs);
    await expect(openStore(place)).rejects.toThrow(
      'một bản mới hơn của chương trình nâng cấp (2099-01-later)',
    );
    await asIs.destroy();
  });
});
