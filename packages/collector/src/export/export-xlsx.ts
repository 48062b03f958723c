import type {Readable} from 'node:stream';

import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {annexSheets} from './annex/annex-sheets.js';
import {monthFigures} from './month-figures.js';
import type {MonthOf} from './month-of.js';
import {monthOrganizations} from './month-organizations.js';
import {xlsxStream} from './xlsx/xlsx-stream.js';

/** One month of a campaign as XLSX, laid out as the annex of an official letter. */
export async function exportXlsx(db: Kysely<Database>, month: MonthOf): Promise<Readable> {
  const organizations = await monthOrganizations(db, month);
  return xlsxStream(annexSheets({...month, organizations, figures: () => monthFigures(db, organizations)}));
}
