import {text} from 'node:stream/consumers';
import {pipeline} from 'node:stream/promises';

import type {CampaignFiles} from '@ispeed-widgets/contract';

import {codeSlips} from '../access/code-slips.js';
import {
  type ImportedOrganization,
  importOrganizations,
  type OrganizationToImport,
} from '../access/import-organizations.js';
import {loadCampaign} from '../campaign/load-campaign.js';
import {CollectorError} from '../collector-error.js';
import {isSample} from '../export/month-of.js';
import {safeCsv} from '../export/safe-csv.js';
import {vietnamese} from '../export/vietnamese.js';
import {type NewFile, newFile} from './new-file.js';
import {readList} from './read-list.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

interface Options {
  /** Its id, or the path of its campaign.json. */
  readonly campaign: string;
  readonly db: string;
  readonly sheet?: string;
  readonly renew?: string[];
  readonly out?: string;
  readonly slips?: string;
  readonly page?: string;
}

/** `organizations import`: takes a list of organisations in and hands out their codes, once, as CSV and as slips. */
export async function importCodes(file: string, options: Options): Promise<void> {
  const {organizations, warnings} = await readList(file, options);
  const toImport = renewed(organizations, {file, renew: options.renew ?? []});
  const files = /\.json$/i.test(options.campaign) ? await loadCampaign(options.campaign) : undefined;
  for (const warning of [...warnings, ...unlisted(organizations, files)]) say(warning);
  const places = await newFiles([options.out, options.slips]);
  const campaign = files?.campaign.id ?? options.campaign;
  const imported = await withStore(options.db, (store) =>
    importOrganizations(store, campaign, toImport),
  ).catch(async (error: unknown) => {
    for (const place of places) await place?.discard();
    throw error;
  });
  const [out, slips] = places;
  await handOut(imported, {out, slips, page: slipsPage(imported, {campaign, files, page: options.page})});
  const fresh = imported.filter(({code}) => code !== undefined).length;
  say(`Đã nhập ${imported.length} đơn vị, cấp ${fresh} mã truy cập mới.`);
  if (fresh > 0)
    say('Mã chỉ hiện một lần này và không xem lại được: hãy lưu lại và gửi riêng cho từng đơn vị.');
}

function renewed(
  organizations: readonly OrganizationToImport[],
  {file, renew}: {file: string; renew: readonly string[]},
): OrganizationToImport[] {
  const ids = new Set(organizations.map(({id}) => id));
  const unknown = renew.filter((id) => !ids.has(id));
  if (unknown.length > 0) {
    throw new CollectorError(`Không cấp lại mã được: trong ${file} không có đơn vị ${unknown.join(', ')}.`);
  }
  return organizations.map((one) => ({...one, renewCode: renew.includes(one.id)}));
}

/** Names shown at most of those that the campaign does not list. */
const MOST_NAMES = 20;

/** A warning of organisations whose reports would be refused, since the form and the collector do not know them. */
function unlisted(
  organizations: readonly OrganizationToImport[],
  files: CampaignFiles | undefined,
): string[] {
  if (files === undefined) return [];
  const known = new Set(files.organizations?.organizations.map(({id}) => id));
  const strangers = organizations.filter(({id}) => !known.has(id));
  if (strangers.length === 0) return [];
  const names = strangers.slice(0, MOST_NAMES).map(({id, name}) => `${name} (${id})`);
  const more = strangers.length > names.length ? ', …' : '';
  return [
    `Chú ý: ${strangers.length} đơn vị không có trong organizations.json của chiến dịch ${files.campaign.id}, nên ` +
      `báo cáo của họ sẽ bị từ chối: ${names.join(', ')}${more}. Tạo lại tệp đó bằng: ispeed-data organizations`,
  ];
}

async function newFiles(paths: readonly (string | undefined)[]): Promise<(NewFile | undefined)[]> {
  const files: (NewFile | undefined)[] = [];
  try {
    for (const path of paths) files.push(path === undefined ? undefined : await newFile(path));
    return files;
  } catch (error) {
    for (const file of files) await file?.discard();
    throw error;
  }
}

/** From here on the codes are in force: what fails now must say how to get new ones. */
async function handOut(
  imported: readonly ImportedOrganization[],
  {out, slips, page}: {out: NewFile | undefined; slips: NewFile | undefined; page: string},
): Promise<void> {
  try {
    await slips?.write(page);
    if (out) await out.write(await text(codesCsv(imported)));
    else if (!slips) await pipeline(codesCsv(imported), process.stdout, {end: false});
  } catch (cause) {
    throw new CollectorError(
      `Đã cấp mã nhưng không ghi ra hết được (${String(cause)}). Cấp lại các mã chưa nhận được bằng --renew.`,
      {cause},
    );
  }
}

function slipsPage(
  imported: readonly ImportedOrganization[],
  {campaign, files, page}: {campaign: string; files: CampaignFiles | undefined; page: string | undefined},
): string {
  const slips = imported.flatMap(({name, code}) => (code === undefined ? [] : [{name, code}]));
  return codeSlips(slips, {
    campaign: files ? vietnamese(files.campaign.title) : campaign,
    agency: files && vietnamese(files.campaign.agency.name),
    hotline: files?.campaign.agency.hotline,
    page,
    sample: files ? isSample(files) : false,
  });
}

function codesCsv(imported: readonly ImportedOrganization[]) {
  const rows = imported.map(({id, name, code}) => [id, name, code ?? 'đã có mã']);
  return safeCsv(rows, ['Mã đơn vị', 'Đơn vị', 'Mã truy cập']);
}
