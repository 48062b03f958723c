import {execFile} from 'node:child_process';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {expect, it} from 'vitest';

import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';
import {fillCollector, type Filled} from '../fill/fill-collector.js';

const SCRIPT = fileURLToPath(new URL('export-once.ts', import.meta.url));
const ARGS = [
  '--expose-gc',
  '--max-semi-space-size=2',
  '--import',
  import.meta.resolve('tsx'),
  '--conditions=source',
  SCRIPT,
];

interface Took {
  readonly ms: number;
  readonly mb: number;
  readonly rssMb: number;
  readonly heldMb: number;
}

interface Place extends Filled {
  readonly place: string;
}

async function filled(kind: (typeof STORE_KINDS)[number], size: {organizations: number; reports: number}) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-memory-'));
  const place = await newStorePlace(kind, folder);
  return {place, ...(await fillCollector({place, folder, ...size}))};
}

async function exported({place, campaign, months}: Place, format: string): Promise<Took> {
  const args = [...ARGS, place, campaign, months.at(-2)!, format];
  const {stdout} = await promisify(execFile)(process.execPath, args);
  console.log(`${place.split(':')[0]} ${format} ${stdout.trim()}`);
  return JSON.parse(stdout) as Took;
}

/** Megabytes that an export of ten times as much may hold more: the list of organisations with their names. */
const ALLOWANCE = 4;

it.each(STORE_KINDS)(
  'exports 100,000 reports of 3,000 organisations on %s in the memory of a tenth',
  {timeout: 600_000},
  async (kind) => {
    const large = await filled(kind, {organizations: 3000, reports: 100_000});
    const small = await filled(kind, {organizations: 300, reports: 10_000});
    for (const format of ['xlsx', 'csv']) {
      const tenth = await exported(small, format);
      const all = await exported(large, format);
      expect(all.mb).toBeGreaterThan(tenth.mb * 5);
      expect(all.heldMb).toBeLessThan(tenth.heldMb + ALLOWANCE);
    }
    const control = await exported(large, 'whole');
    expect(control.heldMb).toBeGreaterThan((await exported(small, 'xlsx')).heldMb + ALLOWANCE);
  },
);
