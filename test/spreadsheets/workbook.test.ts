import {readFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {readWorkbook} from '@ispeed-widgets/data-tools/workbook';
import {beforeAll, describe, expect, it} from 'vitest';

import {MADE_SHEET} from '../../packages/data-tools/src/workbook/testing/made-sheet.js';
import {ssconvert} from './gnumeric.js';
import {convert} from './libre-office.js';

const FIXTURES = '../../packages/data-tools/src/workbook/fixtures/';
const fixture = (name: string) => fileURLToPath(new URL(`${FIXTURES}${name}`, import.meta.url));

function firstSheet(path: string) {
  const result = readWorkbook(readFileSync(path), {file: path});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.sheets[0];
}

describe('readWorkbook', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ispeed-workbook-'));
  });

  it.each(['xlsx', 'xls', 'ods'])(
    'reads what LibreOffice of this machine saves as %s',
    {timeout: 180_000},
    async (format) => {
      const [path = ''] = await convert([fixture('sheets.fods')], format);
      expect(firstSheet(path)).toEqual(MADE_SHEET);
    },
  );

  it.each(['xlsx', 'xls', 'ods'])(
    'reads what Gnumeric of this machine saves as %s',
    {timeout: 60_000},
    (format) => {
      const path = join(folder, `bang.${format}`);
      ssconvert(
        fixture('libreoffice.xlsx'),
        path,
        format === 'xls' ? ['-T', 'Gnumeric_Excel:excel_biff8'] : [],
      );
      expect(firstSheet(path)).toEqual(MADE_SHEET);
    },
  );

  it(
    'reads the same texts from every separator and encoding that LibreOffice writes',
    {timeout: 240_000},
    async () => {
      const [path = ''] = await convert([fixture('unicode.csv')], 'xlsx', {infilter: 'CSV:59,34,76,1'});
      const meant = firstSheet(path)!.rows.map((row) => row.map(({text}) => text));
      expect(meant).toContainEqual(['22366', 'Phường Nha Trang', '1200']);
      for (const separator of [',', ';', '\t']) {
        // 76 is UTF-8, 65535 UTF-16 as LibreOffice numbers encodings.
        for (const encoding of [76, 65_535]) {
          const filter = `csv:Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,${encoding},1`;
          const [csv = ''] = await convert([path], filter);
          expect(firstSheet(csv)!.rows.map((row) => row.map(({text}) => text))).toEqual(meant);
        }
      }
    },
  );
});
