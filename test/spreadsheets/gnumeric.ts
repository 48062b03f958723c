import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

import {findProgram} from './find-program.js';

/** Converts a file; the ending of the second one says into what. */
export function ssconvert(from: string, to: string, args: readonly string[] = []): void {
  execFileSync(findProgram('ssconvert', 'gnumeric'), [...args, from, to], {stdio: 'pipe'});
}

/** Formula cells that Gnumeric makes of a file: those of its own format that name no type of value. */
export function countFormulas(file: string): number {
  const xml = `${file}.xml`;
  ssconvert(file, xml, ['--export-type=Gnumeric_XmlIO:sax:0']);
  const cells = readFileSync(xml, 'utf8').match(/<gnm:Cell [^>]*>/g) ?? [];
  if (cells.length === 0) throw new Error(`Gnumeric found no cells in ${file}`);
  return cells.filter((cell) => !cell.includes('ValueType=')).length;
}
