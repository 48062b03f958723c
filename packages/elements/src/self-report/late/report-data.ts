import {
  type Campaign,
  type CampaignFiles,
  organizationsDocument,
  type PageDocument,
  placesDocument,
} from '@ispeed-widgets/contract/page';

import {loadDocument, resolveLink} from '../../shared/load-document.js';
import {type Audience, audiencesOf} from '../audiences-of.js';

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
 * @param campaign one that takes reports
 * @param wanted the audience that the page asks for
 * @throws WidgetError
 */
export async function loadReportData(
  campaign: Campaign,
  campaignUrl: string,
  wanted: string,
): Promise<ReportData> {
  const audiences = audiencesOf(campaign, wanted);
  const list = <T>(audience: Audience, link: string | undefined, document: PageDocument<T>) =>
    link !== undefined && audiences.includes(audience)
      ? loadDocument(resolveLink(link, campaignUrl), document)
      : undefined;
  const [organizations, places] = await Promise.all([
    list('organization', campaign.organizations, organizationsDocument),
    list('citizen', campaign.places, placesDocument),
  ]);
  return {campaign, report: campaign.report!, campaignUrl, audiences, organizations, places};
}
