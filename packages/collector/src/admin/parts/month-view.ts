import type {Campaigns} from '../../campaign/campaigns.js';
import type {MonthOf} from '../../export/month-of.js';

/** What every page of a month shows around its own content. */
export interface MonthView {
  readonly month: MonthOf;
  readonly campaigns: Campaigns;
  /** Months to choose from, the newest first. */
  readonly periods: readonly string[];
  /** Viet Nam's day, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the forms of this session carry. */
  readonly formToken: string;
}

/** The address of a page of a month: `/admin/khanh-hoa-2026/2026-10/organizations`. */
export function monthPath({files, period}: MonthOf, rest = ''): string {
  return `/admin/${files.campaign.id}/${period}${rest}`;
}

/** The address of an organisation's page in a month. */
export function organizationPath(month: MonthOf, id: string): string {
  return monthPath(month, `/organizations/${id}`);
}
