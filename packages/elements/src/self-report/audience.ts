import type {Campaign, Report} from '@ispeed-widgets/contract/page';

/** Who reports. */
export type Audience = Report['audience'];

/** The audiences that a campaign both asks and gives the list for that their form needs, in its order. */
export function offeredAudiences({report, organizations, places}: Campaign): Audience[] {
  const isOffered = {organization: organizations !== undefined, citizen: places !== undefined};
  return (report?.audiences ?? []).filter((audience) => isOffered[audience]);
}
