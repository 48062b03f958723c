import type {Readable} from 'node:stream';

import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {csvColumns} from './csv-columns.js';
import {csvRows} from './csv-rows.js';
import {monthFigures} from './month-figures.js';
import type {MonthOf} from './month-of.js';
import {monthOrganizations} from './month-organizations.js';
import {safeCsv} from './safe-csv.js';

/** One month of a campaign as CSV, organisation by organisation, in one flat table. */
export function exportCsv(db: Kysely<Database>, month: MonthOf): Readable {
  return safeCsv(rowsOf(db, month), csvColumns(month.files));
}

async function* rowsOf(db: Kysely<Database>, month: MonthOf) {
  const organizations = await monthOrganizations(db, month);
  for await (const organization of monthFigures(db, organizations)) yield* csvRows(organization, month);
}
