import {
  type Campaign,
  type CampaignFiles,
  organizationsDocument,
  type PageDocument,
  placesDocument,
  type Report,
} from '@ispeed-widgets/contract/page';

import {loadDocument, resolveLink} from '../shared/load-document.js';

/** Who reports. */
export type Audience = Report['audience'];

/** All that is needed to fill in, check and send a report. */
export interface ReportData extends CampaignFiles {
  readonly report: NonNullable<Campaign['report']>;
  /** The campaign file, which the links of `report` resolve against. */
  readonly campaignUrl: string;
  /** Whose form it is; a person chooses where there are two. Never empty. */
  readonly audiences: readonly Audience[];
}

/**
 * Loads the lists that the form chooses from, and no other.
 *
 * @param wanted the audience that the page asks for; one that the campaign does not have is as good as none
 * @returns undefined where the campaign takes no reports, or names no list to choose from
 * @throws WidgetError
 */
export async function loadReportData(
  campaign: Campaign,
  campaignUrl: string,
  wanted: string,
): Promise<ReportData | undefined> {
  const {report} = campaign;
  const links = {organization: campaign.organizations, citizen: campaign.places};
  const offered = (report?.audiences ?? []).filter((audience) => links[audience]);
  const asked = offered.filter((audience) => audience === wanted);
  const audiences = asked.length > 0 ? asked : offered;
  if (!report || audiences.length === 0) return undefined;
  const list = <T>(audience: Audience, document: PageDocument<T>) =>
    audiences.includes(audience)
      ? loadDocument(resolveLink(links[audience]!, campaignUrl), document)
      : undefined;
  const [organizations, places] = await Promise.all([
    list('organization', organizationsDocument),
    list('citizen', placesDocument),
  ]);
  return {campaign, report, campaignUrl, audiences, organizations, places};
}
