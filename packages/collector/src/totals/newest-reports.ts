import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOf} from '../export/month-of.js';

/**
 * A query for the report that counts of each organisation in a month: of several the newest accepted one, which is
 * that with the greatest `seq`. With it, when the first of them came and how many there are.
 */
export function newestReports(db: Kysely<Database>, {files, period}: MonthOf) {
  return db
    .selectFrom('reports')
    .select(({fn}) => [
      'organization',
      fn.max('seq').as('newest'),
      fn.min('received_at').as('first_at'),
      fn.countAll<number>().as('versions'),
    ])
    .where('campaign', '=', files.campaign.id)
    .where('period', '=', period)
    .where('organization', 'is not', null)
    .groupBy('organization');
}
