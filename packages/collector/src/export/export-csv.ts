import type {Readable} from 'node:stream';

import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {CSV_COLUMNS, csvRows} from './csv-rows.js';
import {type MonthOf, monthFigures} from './month-figures.js';
import {safeCsv} from './safe-csv.js';

/** One month of a campaign as CSV, organisation by organisation. */
export function exportCsv(db: Kysely<Database>, month: MonthOf): Readable {
  return safeCsv(rowsOf(db, month), CSV_COLUMNS);
}

async function* rowsOf(db: Kysely<Database>, month: MonthOf) {
  for await (const organization of monthFigures(db, month)) yield* csvRows(organization, month);
}
