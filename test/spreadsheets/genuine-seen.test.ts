import {readdirSync, readFileSync} from 'node:fs';
import {basename, extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {readWorkbook} from '@ispeed-widgets/data-tools/workbook';
import {describe, expect, it} from 'vitest';

import {differences} from '../messy/genuine/seen.js';
import {seenByLibreOffice} from './seen-by-libre-office.js';

const FOLDER = fileURLToPath(new URL('../messy/genuine/files/', import.meta.url));

describe('workbooks that Excel itself saved', {timeout: 180_000}, () => {
  it.each(['.xls', '.xlsx'])('are read as LibreOffice of this machine reads them: %s', async (ending) => {
    const paths = readdirSync(FOLDER)
      .filter((name) => extname(name) === ending && name !== '35897-type4.xls')
      .map((name) => join(FOLDER, name));
    const seen = await seenByLibreOffice(paths);
    const faults = paths.flatMap((path) => {
      const file = basename(path);
      const workbook = readWorkbook(readFileSync(path), {file});
      return workbook.ok ? differences(workbook.value, seen[file]!) : [`${file} was refused`];
    });
    expect(faults).toEqual([]);
  });
});
