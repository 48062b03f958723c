import type {OrganizationMonth} from './organization-months.js';

/** People that an organisation was expected to count and did not; 0 where nobody said how many to expect. */
export function shortfall({headcount = 0, report}: OrganizationMonth): number {
  return Math.max(0, headcount - (report?.total ?? 0));
}

/**
 * Orders organisations by what is missing: who has not reported, then who left most people out, then who has the
 * lowest share of installed. Where nothing tells two apart, they keep the order of the list.
 */
export function byMissing(a: OrganizationMonth, b: OrganizationMonth): number {
  return (
    Number(a.report !== undefined) - Number(b.report !== undefined) ||
    shortfall(b) - shortfall(a) ||
    installedRatio(a) - installedRatio(b)
  );
}

/** Who has nobody to count lacks nobody. */
function installedRatio({report}: OrganizationMonth): number {
  return report === undefined || report.total === 0 ? 1 : report.installed / report.total;
}
