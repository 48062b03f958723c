import type {CampaignFiles, ReportGroup} from '@ispeed-widgets/contract';

import type {Counts, MonthReport} from './month-figures.js';

export const NOBODY: Counts = {total: 0, installed: 0, measured: 0};

/** Two counts as one. */
export function addCounts(a: Counts, b: Counts): Counts {
  return {total: a.total + b.total, installed: a.installed + b.installed, measured: a.measured + b.measured};
}

/** The campaign's groups; a group reported and since dropped from the campaign is shown, and not added up. */
export function groupsOf({campaign}: CampaignFiles, report: MonthReport | undefined): ReportGroup[] {
  const groups = campaign.report?.groups ?? [];
  const dropped = [...(report?.groups.keys() ?? [])].filter((id) => !groups.some((group) => group.id === id));
  return [...groups, ...dropped.map((id) => ({id, name: id, inTotal: false}))];
}

/** What an organisation counts in total: its groups whose members count nowhere else. */
export function countedTotal(files: CampaignFiles, {groups}: MonthReport): Counts {
  const counted = (files.campaign.report?.groups ?? []).filter(({inTotal}) => inTotal);
  return counted.map(({id}) => groups.get(id) ?? NOBODY).reduce(addCounts, NOBODY);
}
