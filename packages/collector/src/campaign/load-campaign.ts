import {fileURLToPath, pathToFileURL} from 'node:url';

import {
  type Campaign,
  type CampaignFiles,
  campaignSchema,
  checkDocument,
  type Issue,
  organizationsSchema,
  placesSchema,
} from '@ispeed-widgets/contract';

import {CollectorError} from '../collector-error.js';
import {documentError, readDocument, type Reading} from './read-document.js';

/**
 * A campaign file with the places and organisations it links to, read from the disk and checked.
 *
 * @param path of campaign.json
 * @param onRead is told the path and text of each file that was read
 * @throws CollectorError that names the file, the JSON path and what is wrong, in Vietnamese and English
 */
export async function loadCampaign(path: string, onRead?: Reading): Promise<CampaignFiles> {
  const campaign = await readDocument(path, isCampaign, {onRead});
  const missing = missingLists(campaign);
  if (missing.length > 0) throw documentError(path, missing);
  const places = fileBeside(path, campaign.places, {field: 'places'});
  const organizations = fileBeside(path, campaign.organizations, {field: 'organizations'});
  return {
    campaign,
    places: places === undefined ? undefined : await readDocument(places, isPlaces, {onRead}),
    organizations:
      organizations === undefined ? undefined : await readDocument(organizations, isOrganizations, {onRead}),
  };
}

const isCampaign = (value: unknown) => checkDocument(campaignSchema, value);
const isPlaces = (value: unknown) => checkDocument(placesSchema, value);
const isOrganizations = (value: unknown) => checkDocument(organizationsSchema, value);

/** Without the list of those who may report, every report would be refused, one by one. */
function missingLists({report, places, organizations}: Campaign): Issue[] {
  const audiences = report?.audiences ?? [];
  return [
    ...(audiences.includes('organization') && organizations === undefined ? ['/organizations'] : []),
    ...(audiences.includes('citizen') && places === undefined ? ['/places'] : []),
  ].map((pointer) => ({pointer, code: 'required'}));
}

/** Where a link of the campaign file leads on this disk. */
function fileBeside(path: string, link: string | undefined, {field}: {field: string}): string | undefined {
  if (link === undefined) return undefined;
  // The collector fetches nothing: what it checks reports against is what the operator put on its disk.
  if (/^(https:|\/)/i.test(link)) {
    throw new CollectorError(
      `Tệp ${path}: /${field}: máy chủ chỉ đọc tệp trên đĩa; hãy ghi đường dẫn tương đối với tệp này thay cho ${link}. ` +
        `/ must be a path relative to this file.`,
    );
  }
  return fileURLToPath(new URL(link, pathToFileURL(path)));
}
