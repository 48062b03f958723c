import {msg} from '@lit/localize';
import type {OrganizationReport, ReportGroup} from '@ispeed-widgets/contract/page';

import {formatCount, formatRatio} from '../shared/format.js';

/** The three counts of a group, in the order they are asked. */
export const COLUMNS = ['total', 'installed', 'measured'] as const;
export type Column = (typeof COLUMNS)[number];

/** Counts of people; one that is missing or not a number is undefined. */
export type Counts = Partial<Record<Column, number | undefined>>;

/** What a column counts, in a few words. */
export function columnLabel(column: Column): string {
  switch (column) {
    case 'total':
      return msg('Tổng số');
    case 'installed':
      return msg('Đã cài đặt');
    case 'measured':
      return msg('Đã đo');
  }
}

/** The sum over the groups that count in the total, column by column: nobody is counted twice. */
export function sumCounts(groups: readonly ReportGroup[], countsOf: (id: string) => Counts): Counts {
  const sum: Counts = {};
  for (const {id, inTotal} of groups) {
    const counts = inTotal ? countsOf(id) : {};
    for (const column of COLUMNS) {
      const count = counts[column];
      if (count !== undefined) sum[column] = (sum[column] ?? 0) + count;
    }
  }
  return sum;
}

/** The counts of a report by the group's key. */
export function countsOfReport({groups}: OrganizationReport): (id: string) => Counts {
  return (id) => groups.find((group) => group.id === id) ?? {};
}

/** A count, or a dash where there is none. */
export function countText(count: number | undefined): string {
  return count === undefined ? '–' : formatCount(count);
}

/** The share of all the people in a group; a dash where it cannot be said. */
export function ratioText(part: number | undefined, {total}: Counts): string {
  if (part === undefined || total === undefined || part > total) return '–';
  return formatRatio(part, total) || '–';
}
