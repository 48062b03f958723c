import type {Receipt} from '@ispeed-widgets/contract';
import {expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {openCollector} from '../fixtures/open-collector.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {listen} from '../http/listen.js';

it.each(STORE_KINDS)('is stored once though it arrives five times at once, on %s', async (kind) => {
  const first = await openCollector({kind});
  // SQLite serves one process; on PostgreSQL two share the database, and a report goes to either.
  const second = kind === 'postgresql' ? await openCollector({place: first.place}) : first;
  const servers = await Promise.all(
    [first, second].map(({app}) => listen(app.fetch, {port: 0, host: '127.0.0.1'})),
  );
  const headers = {
    'Content-Type': 'application/json',
    Authorization: `Bearer ${first.codes.get('truong-a')}`,
  };

  const bodies = Array.from({length: 40}, () => JSON.stringify(schoolReport()));
  const answers = await Promise.all(
    bodies.flatMap((body) =>
      [0, 1, 0, 1, 0].map((at) =>
        fetch(`${servers[at]?.url}${REPORTS_PATH}`, {method: 'POST', headers, body}),
      ),
    ),
  );

  const statuses = answers.map(({status}) => status).sort();
  expect(statuses).toEqual([...Array<number>(160).fill(200), ...Array<number>(40).fill(201)]);
  const receipts = (await Promise.all(answers.map((answer) => answer.json()))) as Receipt[];
  expect(new Set(receipts.map(({id, code}) => `${id} ${code}`)).size).toBe(40);
  expect(await first.store.db.selectFrom('reports').select('id').execute()).toHaveLength(40);
  expect(await first.store.db.selectFrom('report_groups').select('group_id').execute()).toHaveLength(120);
  await Promise.all(servers.map((server) => server.close()));
  await Promise.all([...new Set([first.store, second.store])].map((store) => store.close()));
});
