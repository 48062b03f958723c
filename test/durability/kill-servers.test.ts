import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, it, onTestFinished} from 'vitest';

import {fillCollector} from '../fill/fill-collector.js';
import {startServer} from '../load/start-servers.js';
import {killedRun} from './killed-run.js';
import {sentReports} from './sent-reports.js';

/** The long form, on both databases and with its negative controls, is in test/faults. */
it('loses and doubles nothing while its server is killed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-killed-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const place = join(folder, 'reports.sqlite');
  const filled = await fillCollector({place, folder, organizations: 20, reports: 0});
  const outcome = await killedRun({
    place,
    sent: sentReports(200, filled),
    start: () => startServer({db: place, campaign: filled.campaign}),
    kills: 3,
  });

  expect(outcome).toMatchObject({kills: 3, receipts: {size: 200}, faults: []});
}, 300_000);
