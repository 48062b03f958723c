import type {Organization} from '@ispeed-widgets/contract';
import type {Insertable, Transaction} from 'kysely';

import type {Database, OrganizationTable, Store} from '../database.js';
import {newAccessCode, sealCode} from './access-code.js';

/** An organisation after its import. */
export interface ImportedOrganization {
  readonly id: string;
  readonly name: string;
  /** Its new access code, to be had only now; undefined if it keeps the one it has. */
  readonly code: string | undefined;
}

/** An organisation to take in. */
export type OrganizationToImport = Organization & {
  /** Gives it a new access code even if it has one; the old one stops working. */
  readonly renewCode?: boolean;
  /** People it is expected to count in total; without one it keeps what an earlier list said. */
  readonly headcount?: number | undefined;
};

/**
 * Takes organisations into the database, all or none, with an access code for each that has none. Those known before
 * keep their code and take the new name, kind and commune, and a new headcount where the list has one; those no longer
 * listed stay, with their reports.
 */
export function importOrganizations(
  {db}: Store,
  campaign: string,
  organizations: readonly OrganizationToImport[],
): Promise<ImportedOrganization[]> {
  return db.transaction().execute(async (transaction) => {
    const imported: ImportedOrganization[] = [];
    for (const [position, organization] of organizations.entries()) {
      const row = {...organizationRow(campaign, organization), position};
      const code = await importOne(transaction, row, {renew: organization.renewCode ?? false});
      imported.push({id: organization.id, name: organization.name, code});
    }
    return imported;
  });
}

type PlainRow = Omit<Insertable<OrganizationTable>, 'code_salt' | 'code_hash'>;

function organizationRow(campaign: string, organization: OrganizationToImport) {
  const {id, name, kind, communeCode, reportsTo, headcount} = organization;
  const row = {campaign, id, name, kind, commune_code: communeCode ?? null, reports_to: reportsTo ?? null};
  return headcount === undefined ? row : {...row, headcount};
}

/** @returns the new code, if one was given */
async function importOne(
  transaction: Transaction<Database>,
  row: PlainRow,
  {renew}: {renew: boolean},
): Promise<string | undefined> {
  const code = newAccessCode();
  const sealed = sealCode(code);
  const inserted = await transaction
    .insertInto('organizations')
    .values({...row, ...sealed})
    .onConflict((conflict) => conflict.columns(['campaign', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (inserted) return code;
  await transaction
    .updateTable('organizations')
    .set(renew ? {...row, ...sealed} : row)
    .where('campaign', '=', row.campaign)
    .where('id', '=', row.id)
    .execute();
  return renew ? code : undefined;
}
