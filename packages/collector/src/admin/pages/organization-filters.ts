import {foldText} from '@ispeed-widgets/contract';

import {shortfall} from '../../totals/missing-first.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {isLate} from '../parts/state-tag.js';

/** Which organisations to list. Empty means any. */
export interface OrganizationFilters {
  readonly q: string;
  readonly state: string;
  readonly kind: string;
  readonly parent: string;
  readonly commune: string;
}

/** The states to choose from. */
export const STATES = {
  missing: 'Chưa báo cáo',
  reported: 'Đã báo cáo',
  short: 'Thiếu so với dự kiến',
  late: 'Nộp muộn',
} as const;

/** Those that pass; the search takes every word of it anywhere in the name or the key, accents or none. */
export function filterOrganizations(
  organizations: readonly OrganizationMonth[],
  {q, state, kind, parent, commune}: OrganizationFilters,
  {lastDay}: {lastDay: string | undefined},
): OrganizationMonth[] {
  const words = foldText(q).split(' ').filter(Boolean);
  return organizations.filter((organization) => {
    if (kind !== '' && organization.kind !== kind) return false;
    if (parent !== '' && organization.reportsTo !== parent) return false;
    if (commune !== '' && organization.communeCode !== commune) return false;
    if (!isInState(organization, state, lastDay)) return false;
    if (words.length === 0) return true;
    const text = foldText(`${organization.name} ${organization.id}`);
    return words.every((word) => text.includes(word));
  });
}

function isInState(organization: OrganizationMonth, state: string, lastDay: string | undefined): boolean {
  switch (state) {
    case 'missing':
      return organization.report === undefined;
    case 'reported':
      return organization.report !== undefined;
    case 'short':
      return organization.report !== undefined && shortfall(organization) > 0;
    case 'late':
      return isLate(organization, lastDay);
    default:
      return true;
  }
}
