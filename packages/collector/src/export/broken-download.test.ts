import {readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Readable} from 'node:stream';

import type {Organization} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {importOrganizations} from '../access/import-organizations.js';
import {writeWhole} from '../commands/write-whole.js';
import {ADMIN_TOKEN, type OpenCollector, openCollector} from '../fixtures/open-collector.js';
import {CAMPAIGN, newFolder, PERIOD} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {listen, type Listening} from '../http/listen.js';
import {keepReport} from '../reports/keep-report.js';
import {reportRow} from '../reports/report-row.js';
import {EXPORT_FORMATS} from './month-export.js';

/** More than are read at a time, so that a file is on its way when the last one is read. */
const MANY: Organization[] = Array.from({length: 250}, (_, i) => ({
  id: `dv-${i}`,
  name: `Đơn vị ${i}`,
  kind: 'other',
}));

describe.each(STORE_KINDS)('an export from %s that fails half-way', (kind) => {
  let collector: OpenCollector;
  let server: Listening;

  beforeEach(async () => {
    collector = await openCollector({kind});
    const {db} = collector.store;
    await importOrganizations(collector.store, CAMPAIGN.id, MANY);
    const report = schoolReport({organization: 'dv-249'});
    await keepReport(db, report, {row: reportRow(report), receivedAt: '2026-11-05T02:00:00.000Z'});
    server = await listen(collector.app.fetch, {port: 0, host: '127.0.0.1'});
  });
  afterEach(async () => {
    await server.close();
    await collector.store.close();
  });

  it.each(EXPORT_FORMATS)('breaks the download of %s instead of ending it early', async (format) => {
    const download = async () => {
      const url = `${server.url}/api/v1/export.${format}?campaign=${CAMPAIGN.id}&period=${PERIOD}`;
      const response = await fetch(url, {headers: {Authorization: `Bearer ${ADMIN_TOKEN}`}});
      return (await response.arrayBuffer()).byteLength;
    };
    expect(await download()).toBeGreaterThan(1000);
    await collector.store.db.updateTable('reports').set({body: '{'}).execute();
    await expect(download()).rejects.toThrow('terminated');
    expect(collector.lines.join('\n')).toContain('"level":"error"');
  });
});

it('keeps the file that was there where the new one fails', async () => {
  const folder = await newFolder();
  const path = join(folder, 'thang.csv');
  await writeFile(path, 'cũ');
  async function* failing() {
    yield 'mới';
    throw new Error('half-way');
  }
  await expect(writeWhole(path, Readable.from(failing()))).rejects.toThrow('half-way');
  expect(await readdir(folder)).toEqual(['thang.csv']);
  await writeWhole(path, Readable.from(['mới']));
  expect(await readdir(folder)).toEqual(['thang.csv']);
});
