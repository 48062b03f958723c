import {jsonText, type OrganizationReport} from '@ispeed-widgets/contract/page';

import {recall, remember} from '../../../shared/local-memory.js';

const VERSION = 'totals/1';
/** The month before, and one more for a report that comes a month late. */
const MONTHS_KEPT = 3;

/** How many people the groups of an organisation had in a month. */
export interface MonthTotals {
  /** `YYYY-MM`. */
  readonly period: string;
  readonly totals: readonly (readonly [group: string, total: number])[];
}

/** Whose totals. */
export type TotalsOf = Pick<OrganizationReport, 'campaign' | 'organization'>;

/**
 * Remembers the totals of a delivered report in this browser, so that next month nobody types them again. What was
 * installed and measured is left out: that is to be counted anew.
 */
export function rememberTotals({campaign, organization, period, groups}: OrganizationReport): void {
  const totals = groups.map(({id, total}) => [id, total] as const);
  const others = keptTotals({campaign, organization}).filter((month) => month.period !== period);
  const months = [{period, totals}, ...others].sort((a, b) => (a.period < b.period ? 1 : -1));
  const kept = {version: VERSION, months: months.slice(0, MONTHS_KEPT)};
  remember(totalsKey({campaign, organization}), jsonText(kept));
}

/** What was reported from this browser for the newest month before this one. */
export function totalsBefore(period: string, of: TotalsOf): MonthTotals | undefined {
  return keptTotals(of).find((month) => month.period < period);
}

function keptTotals(of: TotalsOf): readonly MonthTotals[] {
  const {version, months} = (recall(totalsKey(of)) ?? {}) as {version?: unknown; months?: unknown};
  return version === VERSION && Array.isArray(months) && months.every(isMonth) ? months : [];
}

function isMonth(value: unknown): value is MonthTotals {
  const {period, totals} = (value ?? {}) as Partial<MonthTotals>;
  return typeof period === 'string' && Array.isArray(totals) && totals.every(isTotal);
}

function isTotal(value: unknown): value is [string, number] {
  return Array.isArray(value) && typeof value[0] === 'string' && Number.isSafeInteger(value[1]);
}

function totalsKey({campaign, organization}: TotalsOf): string {
  return `totals:${campaign}:${organization}`;
}
