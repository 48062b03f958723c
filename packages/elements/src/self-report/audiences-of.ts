import type {Campaign, Report} from '@ispeed-widgets/contract/page';

/** Who reports. */
export type Audience = Report['audience'];

/**
 * Whose reports a campaign takes: those for whom it names a list to choose from. Empty if it takes none.
 *
 * @param wanted the audience that the page asks for; one that the campaign does not have is as good as none
 */
export function audiencesOf({report, organizations, places}: Campaign, wanted: string): Audience[] {
  const links = {organization: organizations, citizen: places};
  const offered = (report?.audiences ?? []).filter((audience) => links[audience]);
  return offered.includes(wanted as Audience) ? [wanted as Audience] : offered;
}
