import {execFileSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, dirname, extname, join} from 'node:path';

import {findProgram} from './find-program.js';

/** How LibreOffice reads CSV: which letter separates cells, and that it makes formulas of what looks like them. */
const csvFilter = (separator: string) =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,0,true`;

/** Converts files in one go. @returns the paths of the results, in the same order */
export async function convert(
  files: readonly string[],
  to: string,
  {separator, infilter = separator && csvFilter(separator)}: {separator?: string; infilter?: string} = {},
): Promise<string[]> {
  const out = await mkdtemp(join(tmpdir(), 'ispeed-office-'));
  const soffice = findProgram('soffice', 'libreoffice-calc-nogui');
  const profile = `-env:UserInstallation=file://${join(out, 'profile')}`;
  const args = ['--headless', profile, ...(infilter ? [`--infilter=${infilter}`] : [])];
  execFileSync(soffice, [...args, '--convert-to', to, '--outdir', out, ...files], {stdio: 'pipe'});
  const ending = to.split(':')[0]!;
  return files.map((file) => join(out, `${basename(file, extname(file))}.${ending}`));
}

/** Formula cells that LibreOffice makes of each file. */
export async function countFormulas(files: readonly string[], separator?: string): Promise<number[]> {
  const flat = await convert(files, 'fods', separator ? {separator} : {});
  return flat.map((file) => readFileSync(file, 'utf8').match(/table:formula=/g)?.length ?? 0);
}

/** The cells of a sheet as LibreOffice holds them: numbers unformatted, as CSV. @param sheet its place, from 1 */
export async function sheetAsCsv(file: string, sheet: number): Promise<string> {
  const to = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,${sheet}`;
  const [path = ''] = await convert([file], to);
  // With a sheet asked for, LibreOffice adds its name: `thang-Tổng hợp.csv`.
  const name = readdirSync(dirname(path)).find((one) => one.endsWith('.csv'));
  return readFileSync(join(dirname(path), name!), 'utf8');
}
