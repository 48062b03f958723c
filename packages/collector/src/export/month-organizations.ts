import type {Organization} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {newestReports} from '../totals/newest-reports.js';
import type {MonthOf} from './month-of.js';

/** An organisation that is to report for a month, or that did. */
export interface MonthOrganization {
  readonly id: string;
  readonly name: string;
  readonly kind: Organization['kind'];
  /** Name of the organisation that compiles its reports. */
  readonly reportsTo: string | undefined;
  /** People it is expected to count in total. */
  readonly headcount: number | undefined;
  /** Key of the report that counts; undefined where it has not reported. */
  readonly seq: number | undefined;
}

/**
 * Every organisation of the campaign's list in its order, then those that reported and are no longer listed. Of several
 * reports the newest accepted one counts. One query decides that for all of them, so whatever is read afterwards
 * belongs together, though reports keep coming meanwhile.
 */
export async function monthOrganizations(db: Kysely<Database>, month: MonthOf): Promise<MonthOrganization[]> {
  const listed = month.files.organizations?.organizations ?? [];
  const stored = await storedOrganizations(db, month);
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const names = new Map([...stored, ...listed].map(({id, name}) => [id, name]));
  const named = (id: string | null | undefined) => (id == null ? undefined : (names.get(id) ?? id));
  const listedIds = new Set(listed.map(({id}) => id));
  return [
    ...listed.map(({id, name, kind, reportsTo}) => {
      const {headcount, seq} = storedById.get(id) ?? {headcount: null, seq: null};
      return {
        id,
        name,
        kind,
        reportsTo: named(reportsTo),
        headcount: headcount ?? undefined,
        seq: seq ?? undefined,
      };
    }),
    ...stored
      .filter(({id, seq}) => seq !== null && !listedIds.has(id))
      .map(({id, name, kind, reports_to, headcount, seq}) => ({
        id,
        name,
        kind,
        reportsTo: named(reports_to),
        headcount: headcount ?? undefined,
        seq: seq ?? undefined,
      })),
  ];
}

function storedOrganizations(db: Kysely<Database>, month: MonthOf) {
  return db
    .selectFrom('organizations')
    .leftJoin(
      () => newestReports(db, month).as('counted'),
      (join) => join.onRef('counted.organization', '=', 'organizations.id'),
    )
    .select(['id', 'name', 'kind', 'reports_to', 'headcount', 'counted.newest as seq'])
    .where('organizations.campaign', '=', month.files.campaign.id)
    .orderBy('position')
    .orderBy('id')
    .execute();
}
