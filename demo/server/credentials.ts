import {randomBytes} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';

import {importOrganizations, type Store} from '@ispeed-widgets/collector';
import type {CampaignFiles} from '@ispeed-widgets/contract';

import {VAR} from './places.js';

/** An organisation of the demo and the access code it was given. */
export interface OrganizationCode {
  readonly campaign: string;
  readonly id: string;
  readonly name: string;
  readonly code: string;
}

const CODES = `${VAR}/access-codes.json`;
const TOKEN = `${VAR}/admin-token`;

/**
 * The collector shows a code once and keeps only its hash; what it shows is put into a file, as an officer would
 * keep the printed list, so that later starts can print it again. Codes whose file was lost are renewed.
 */
export async function organizationCodes(
  store: Store,
  campaigns: readonly CampaignFiles[],
): Promise<OrganizationCode[]> {
  const kept = existsSync(CODES) ? (JSON.parse(readFileSync(CODES, 'utf8')) as OrganizationCode[]) : [];
  const codes: OrganizationCode[] = [];
  for (const {campaign, organizations} of campaigns) {
    const known = new Map(
      kept.filter((entry) => entry.campaign === campaign.id).map(({id, code}) => [id, code]),
    );
    const imported = await importOrganizations(
      store,
      campaign.id,
      (organizations?.organizations ?? []).map((entry) => ({...entry, renewCode: !known.has(entry.id)})),
    );
    for (const {id, name, code = known.get(id)} of imported) {
      if (code !== undefined) codes.push({campaign: campaign.id, id, name, code});
    }
  }
  writeFileSync(CODES, JSON.stringify(codes, null, 2), {mode: 0o600});
  return codes;
}

/** The department's token: made once, kept beside the demo's database. */
export function adminToken(): string {
  if (!existsSync(TOKEN)) writeFileSync(TOKEN, randomBytes(24).toString('base64url'), {mode: 0o600});
  return readFileSync(TOKEN, 'utf8');
}
