import {msg} from '@lit/localize';

/** The three counts of a group, in the order they are asked. */
export const COLUMNS = ['total', 'installed', 'measured'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the columns count, in a few words. */
export function columnLabels(): Record<Column, string> {
  return {total: msg('Tổng số'), installed: msg('Đã cài đặt'), measured: msg('Đã đo')};
}

/** The name of a group's field: its JSON path, with the group's key for its index. */
export function countField(id: string, column: Column): string {
  return `groups/${id}/${column}`;
}
