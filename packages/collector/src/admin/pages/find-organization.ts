import type {Kysely} from 'kysely';

import type {Database} from '../../database.js';
import type {MonthOf} from '../../export/month-of.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {notFound} from '../page-refusal.js';

/** As the contract spells keys: nothing else reaches a query. */
const KEY = /^[a-z0-9-]{1,64}$/;

/**
 * An organisation of the campaign: of its list, or one that has left it, reported this month or not.
 *
 * @param all those of the month
 * @throws PageRefusal if there never was such a one
 */
export async function findOrganization(
  db: Kysely<Database>,
  {files}: MonthOf,
  {all, id}: {all: readonly OrganizationMonth[]; id: string},
): Promise<OrganizationMonth> {
  const listed = all.find((organization) => organization.id === id);
  if (listed !== undefined) return listed;
  const none = notFound('Không có đơn vị đó trong chiến dịch này.');
  if (!KEY.test(id)) throw none;
  const former = await db
    .selectFrom('organizations')
    .select(['name', 'kind', 'commune_code', 'reports_to', 'headcount'])
    .where('campaign', '=', files.campaign.id)
    .where('id', '=', id)
    .executeTakeFirst();
  if (former === undefined) throw none;
  return {
    id,
    name: former.name,
    kind: former.kind,
    communeCode: former.commune_code ?? undefined,
    reportsTo: former.reports_to ?? undefined,
    isListed: false,
    hasCode: true,
    headcount: former.headcount ?? undefined,
    report: undefined,
  };
}
