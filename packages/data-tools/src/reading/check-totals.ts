import type {Message} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import {cellIssue} from './cell-issue.js';
import type {ReadColumn} from './read-column.js';
import type {Reading} from './read-sheet.js';
import type {ReadRow} from './read-row.js';
import {isAverageLabel, isTotalOfAll} from './row-words.js';

/** A column of samples, by row as the spreadsheet numbers it. */
export interface TotalledColumn {
  readonly column: ReadColumn;
  readonly values: ReadonlyMap<number, number>;
  readonly refused: ReadonlySet<number>;
}

/** Sums that do not agree, and how many did. */
export interface CheckedTotals {
  readonly issues: readonly TableIssue[];
  readonly agreeing: number;
}

/**
 * Holds the totals of a sheet against its rows. A total may sum up the rows since the last one, those of its group, or
 * all; a group's own row may bear the sum of what follows. Averages are no sums and are passed over.
 */
export function checkTotals(reading: Reading, columns: readonly TotalledColumn[]): CheckedTotals {
  const issues: TableIssue[] = [];
  let agreeing = 0;
  for (const column of columns) {
    if (column.refused.size > 0) continue;
    for (const row of reading.rows) {
      const total = column.values.get(row.number);
      const isSum = row.kind === 'group' || (row.kind === 'total' && !isAverageLabel(row.label));
      if (total === undefined || !isSum) continue;
      const spans = spansOf(row, reading.rows);
      const sums = spans.map((span) => sumOf(span, column));
      if (sums.includes(total)) agreeing++;
      else
        issues.push(
          cellIssue(reading, {row: row.number, column: column.column}, wrong(total, sums[0]!, spans[0]!)),
        );
    }
  }
  return {issues, agreeing};
}

/** The rows that a total may be of, the likeliest first. */
function spansOf(row: ReadRow, rows: readonly ReadRow[]): (readonly ReadRow[])[] {
  const data = rows.filter(({kind}) => kind === 'data');
  if (row.kind === 'group') {
    const next = rows.find(({kind, number}) => kind === 'group' && number > row.number)?.number ?? Infinity;
    return [data.filter(({number}) => number > row.number && number < next)];
  }
  const before = data.filter(({number}) => number < row.number);
  const group = before.filter(({section}) => section.row === row.section.row);
  const last = rows.filter(({kind, number}) => kind === 'total' && number < row.number).at(-1)?.number ?? 0;
  const since = before.filter(({number}) => number > last);
  const table = data.filter(
    ({section}) => section.network === row.section.network && section.period === row.section.period,
  );
  const all = before.length === 0 ? [data] : [before, data, table];
  return isTotalOfAll(row.label) || since.length === 0 ? [...all, group, since] : [group, since, ...all];
}

function sumOf(rows: readonly ReadRow[], {values}: TotalledColumn): number {
  return rows.reduce((sum, {number}) => sum + (values.get(number) ?? 0), 0);
}

function wrong(total: number, sum: number, rows: readonly ReadRow[]): Message {
  const [first, last] = [rows[0]?.number, rows.at(-1)?.number];
  if (first === undefined || last === undefined) {
    return {
      vi: `Ghi tổng ${total} nhưng không có dòng nào để cộng. Nếu đây là một xã, ghi rõ tên xã.`,
      en: `A total of ${total}, but there are no rows to sum up. If this is a commune, write its name.`,
    };
  }
  return {
    vi: `Ghi ${total}, nhưng cộng các dòng ${first}–${last} được ${sum}. Sửa dòng tổng hoặc dòng sai.`,
    en: `Says ${total}, but rows ${first}–${last} come to ${sum}. Mend the total or the row that is wrong.`,
  };
}
