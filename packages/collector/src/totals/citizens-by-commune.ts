import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOf} from '../export/month-of.js';

/** Citizens' reports of a month; those that the officer set aside are not counted. @returns by commune code */
export async function citizensByCommune(
  db: Kysely<Database>,
  {files, period}: MonthOf,
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('reports')
    .select(({fn}) => ['commune_code', fn.countAll<number>().as('reports')])
    .where('campaign', '=', files.campaign.id)
    .where('period', '=', period)
    .where('audience', '=', 'citizen')
    .where(({or, eb}) => or([eb('verdict', 'is', null), eb('verdict', '!=', 'set-aside')]))
    .groupBy('commune_code')
    .execute();
  return new Map(rows.map(({commune_code, reports}) => [commune_code ?? '', reports]));
}
