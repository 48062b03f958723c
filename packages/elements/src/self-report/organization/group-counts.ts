import {msg} from '@lit/localize';
import type {ReportGroup} from '@ispeed-widgets/contract/page';

import {formatCount, formatRatio} from '../../shared/format.js';

/** The three counts of a group, in the order they are asked. */
export const COLUMNS = ['total', 'installed', 'measured'] as const;
export type Column = (typeof COLUMNS)[number];

/** Counts of people; one that is missing or not a number is undefined. */
export type Counts = Partial<Record<Column, number | undefined>>;

/** What the columns count, in a few words. */
export function columnLabels(): Record<Column, string> {
  return {total: msg('Tổng số'), installed: msg('Đã cài đặt'), measured: msg('Đã đo')};
}

/** The name of a group's field: its JSON path, with the group's key for its index. */
export function countField(id: string, column: Column): string {
  return `groups/${id}/${column}`;
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

/** A count, or a dash where there is none. */
export function countText(count: number | undefined): string {
  return count === undefined ? '–' : formatCount(count);
}

/** The share of all the people in a group; a dash where it cannot be said. */
export function ratioText(part: number | undefined, {total}: Counts): string {
  return part === undefined || !total || part > total ? '–' : formatRatio(part, total);
}
