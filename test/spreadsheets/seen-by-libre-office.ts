import {mkdtempSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, extname, join} from 'node:path';
import {tmpdir} from 'node:os';

import {parse} from 'csv-parse/sync';

import type {Seen} from '../messy/genuine/seen.js';
import {convert} from './libre-office.js';

/** Every sheet of files of one ending as LibreOffice reads it: numbers unformatted. */
export async function seenByLibreOffice(paths: readonly string[]): Promise<Record<string, Seen>> {
  const to = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const [first] = await convert(paths, to);
  const folder = first === undefined ? mkdtempSync(join(tmpdir(), 'ispeed-seen-')) : dirname(first);
  const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return Object.fromEntries(
    paths.map((path) => {
      const prefix = `${basename(path, extname(path))}-`;
      const own = written.filter((name) => name.startsWith(prefix));
      return [
        basename(path),
        Object.fromEntries(own.map((name) => [name.slice(prefix.length, -4), cellsOf(join(folder, name))])),
      ];
    }),
  );
}

function cellsOf(path: string): string[][] {
  return parse(readFileSync(path, 'utf8'), {relax_column_count: true, bom: true, skip_empty_lines: false});
}
