/**
 * Exports one month in a process of its own and prints what it took as JSON: milliseconds, megabytes of the file, the most
 * that it held in the heap at once, and the most memory that the process had in all. `export-once.ts PLACE CAMPAIGN PERIOD FORMAT`; the format `whole` is the
 * annex made in memory by another library, to show that this measures something.
 */
import assert from 'node:assert';
import type {Readable} from 'node:stream';

import {utils, write} from '@e965/xlsx';
import {loadCampaign, openStore} from '@ispeed-widgets/collector';

import {annexSheets} from '../../packages/collector/src/export/annex/annex-sheets.js';
import {type ExportFormat, monthExport} from '../../packages/collector/src/export/month-export.js';
import {monthFigures} from '../../packages/collector/src/export/month-figures.js';
import {monthOrganizations} from '../../packages/collector/src/export/month-organizations.js';

const [place = '', campaign = '', period = '', format = ''] = process.argv.slice(2);
const files = await loadCampaign(campaign);
const store = await openStore(place);

const gc = globalThis.gc ?? (() => assert.fail('node --expose-gc'));
const make = () => (format === 'whole' ? inMemory() : streamed(format as ExportFormat));
const live = () => {
  gc();
  return process.memoryUsage().heapUsed;
};

const started = performance.now();
let bytes = 0;
for await (const chunk of await make()) bytes += (chunk as Uint8Array).length;
const ms = Math.round(performance.now() - started);

// A second time, to see what is held at each piece rather than what is not collected yet.
const before = live();
let peak = before;
for await (const {length} of await make()) if (length > 0) peak = Math.max(peak, live());
await store.close();

const mb = (value: number) => Math.round(value / 100_000) / 10;
const rssMb = mb(process.resourceUsage().maxRSS * 1024);
console.log(JSON.stringify({ms, mb: mb(bytes), heldMb: mb(peak - before), rssMb}));

async function streamed(as: ExportFormat): Promise<Readable> {
  return (await monthExport(as, {db: store.db, files, period})).body;
}

async function* inMemory(): AsyncGenerator<Uint8Array> {
  const organizations = await monthOrganizations(store.db, {files, period});
  const figures = () => monthFigures(store.db, organizations);
  const book = utils.book_new();
  for (const {name, body: rows} of annexSheets({files, period, organizations, figures})) {
    const cells = [];
    for await (const row of rows()) cells.push(row.cells.map((cell) => cell?.value));
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells), name);
  }
  yield write(book, {type: 'buffer', bookType: 'xlsx'}) as Buffer;
  yield Buffer.from(book.SheetNames.join());
}
