import type {Campaign, OrganizationReport} from '@ispeed-widgets/contract';

import {vietnamese} from '../../export/vietnamese.js';
import {countText} from '../parts/number-text.js';

const COUNTS = [
  ['total', 'tổng số'],
  ['installed', 'đã cài đặt'],
  ['measured', 'đã đo'],
] as const;

/** What a correction changed, a line for each thing; empty where it says the same as the report before it. */
export function reportChanges(
  campaign: Campaign,
  before: OrganizationReport,
  after: OrganizationReport,
): string[] {
  return [...groupChanges(campaign, before, after), ...taskChanges(campaign, before, after)];
}

function groupChanges(campaign: Campaign, before: OrganizationReport, after: OrganizationReport): string[] {
  const names = new Map(campaign.report?.groups.map(({id, name}) => [id, vietnamese(name)]));
  return bothIds(before.groups, after.groups).flatMap((id) => {
    const name = names.get(id) ?? id;
    const old = before.groups.find((group) => group.id === id);
    const now = after.groups.find((group) => group.id === id);
    if (now === undefined) return [`${name}: không còn báo cáo`];
    if (old === undefined)
      return [`${name}: thêm ${COUNTS.map(([key, label]) => `${label} ${countText(now[key])}`).join(', ')}`];
    return COUNTS.flatMap(([key, label]) =>
      old[key] === now[key] ? [] : [`${name}: ${label} ${countText(old[key])} → ${countText(now[key])}`],
    );
  });
}

function taskChanges(campaign: Campaign, before: OrganizationReport, after: OrganizationReport): string[] {
  const titles = new Map(campaign.tasks.map(({id, title}) => [id, vietnamese(title)]));
  return bothIds(before.tasks ?? [], after.tasks ?? []).flatMap((id) => {
    const old = before.tasks?.find((task) => task.id === id);
    const now = after.tasks?.find((task) => task.id === id);
    const title = `Nhiệm vụ “${titles.get(id) ?? id}”`;
    return [
      ...(old?.done === now?.done ? [] : [`${title}: ${doneText(old?.done)} → ${doneText(now?.done)}`]),
      ...((old?.note ?? '') === (now?.note ?? '') ? [] : [`${title}: ghi chú đã đổi`]),
    ];
  });
}

function doneText(done: boolean | undefined): string {
  if (done === undefined) return 'không nêu';
  return done ? 'đã thực hiện' : 'chưa thực hiện';
}

function bothIds(before: readonly {id: string}[], after: readonly {id: string}[]): string[] {
  return [...new Set([...before, ...after].map(({id}) => id))];
}
