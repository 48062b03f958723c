import {readFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {describe, expect, it} from 'vitest';

import {MESSY_CASES} from '../messy/cases/index.js';
import {checkCase, importCase} from '../messy/check-case.js';
import {fileName, writeFiles} from '../messy/write-files.js';

describe('messy files written anew by the office programs of this machine', () => {
  it('come out as right as those that are kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ispeed-remade-'));
    await writeFiles(MESSY_CASES, folder);
    const faults = MESSY_CASES.map((one) => ({
      name: one.name,
      faults: checkCase(one, importCase(one, readFileSync(join(folder, fileName(one))))),
    }));
    expect(faults.filter((one) => one.faults.length > 0)).toEqual([]);
  }, 300_000);
});
