import {
  type Campaign,
  type CampaignFiles,
  type Organizations,
  type Places,
  readOrganizations,
  readPlaces,
} from '@ispeed-widgets/contract/page';

import {loadDocument, resolveLink} from '../shared/load-document.js';
import {type Audience, offeredAudiences} from './audience.js';

/** All that is needed to fill in, check and send a report. */
export interface ReportData extends CampaignFiles {
  readonly report: NonNullable<Campaign['report']>;
  /** Where reports are posted, absolute. */
  readonly endpoint: string;
  /** Whose form it is; a person chooses where there are two. Never empty. */
  readonly audiences: readonly Audience[];
}

/**
 * Loads the lists that the form chooses from, and no other.
 *
 * @param wanted the audience that the page asks for; one that the campaign does not have is as good as none
 * @returns undefined where the campaign takes no reports
 * @throws WidgetError
 */
export async function loadReportData(
  campaign: Campaign,
  campaignUrl: string,
  wanted: string,
): Promise<ReportData | undefined> {
  const {report} = campaign;
  const offered = offeredAudiences(campaign);
  if (report === undefined || offered.length === 0) return undefined;
  const asked = offered.filter((audience) => audience === wanted);
  const audiences = asked.length > 0 ? asked : offered;
  const url = (audience: Audience, link = '') =>
    audiences.includes(audience) && resolveLink(link, campaignUrl);
  const [organizations, places] = await Promise.all([
    loadOrganizations(url('organization', campaign.organizations)),
    loadPlaces(url('citizen', campaign.places)),
  ]);
  return {
    campaign,
    report,
    endpoint: resolveLink(report.endpoint, campaignUrl),
    audiences,
    organizations,
    places,
  };
}

async function loadOrganizations(url: string | false): Promise<Organizations | undefined> {
  return url === false ? undefined : loadDocument(url, readOrganizations);
}

async function loadPlaces(url: string | false): Promise<Places | undefined> {
  return url === false ? undefined : loadDocument(url, readPlaces);
}
