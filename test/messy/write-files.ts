import {readFileSync, writeFileSync} from 'node:fs';
import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {ssconvert} from '../spreadsheets/gnumeric.js';
import {convert} from '../spreadsheets/libre-office.js';
import {flatOds} from './flat-ods.js';
import type {MessyCase, Writer} from './messy-case.js';

/** How Gnumeric calls its formats. */
const GNUMERIC: Partial<Record<Writer, string>> = {
  'gnumeric.xlsx': 'Gnumeric_Excel:xlsx2',
  'gnumeric.xls': 'Gnumeric_Excel:excel_biff8',
  'gnumeric.biff7.xls': 'Gnumeric_Excel:excel_biff7',
  'gnumeric.ods': 'Gnumeric_OpenCalc:odf',
};

/** The name of a case's file. */
export function fileName({name, writer}: MessyCase): string {
  return `${name}.${writer.split('.').at(-1)}`;
}

/** Has the office programs write the files of all cases into a folder. */
export async function writeFiles(cases: readonly MessyCase[], folder: string): Promise<void> {
  const temporary = await mkdtemp(join(tmpdir(), 'ispeed-messy-'));
  const sheets = cases.filter(({source}) => !(source instanceof Uint8Array));
  for (const {name, source} of sheets) {
    if (!(source instanceof Uint8Array)) writeFileSync(join(temporary, `${name}.fods`), flatOds(source));
  }
  for (const format of ['xlsx', 'xls', 'ods', 'csv']) {
    const own = sheets.filter(({writer}) => firstFormat(writer) === format);
    if (own.length === 0) continue;
    const to = format === 'csv' ? 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false' : format;
    const written = await convert(
      own.map(({name}) => join(temporary, `${name}.fods`)),
      to,
    );
    for (const [index, one] of own.entries()) {
      const target = join(folder, fileName(one));
      const gnumeric = GNUMERIC[one.writer];
      if (gnumeric) ssconvert(written[index]!, target, [`--export-type=${gnumeric}`]);
      else writeFileSync(target, readFileSync(written[index]!));
    }
  }
  for (const one of cases) {
    if (one.source instanceof Uint8Array) writeFileSync(join(folder, fileName(one)), one.source);
  }
}

/** What LibreOffice writes: the file itself, or for Gnumeric to open. */
function firstFormat(writer: Writer): string {
  return writer.startsWith('gnumeric') ? 'ods' : writer.split('.')[1]!;
}
