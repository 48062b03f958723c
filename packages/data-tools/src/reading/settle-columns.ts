import type {Message, Statistic} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import {isFigure} from './meaning.js';
import type {ReadColumn} from './read-column.js';

export interface Settled {
  readonly columns: readonly ReadColumn[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
}

/**
 * Leaves one column for each thing. A hidden one gives way to one that shows, a vague heading to a plain one, a
 * statistic that is not wanted to the other; what then still stands twice is refused.
 */
export function settleColumns(
  columns: readonly ReadColumn[],
  {place, row, statistic}: {place: string; row: number; statistic?: Statistic | undefined},
): Settled {
  const warnings: TableIssue[] = [];
  const issues: TableIssue[] = [];
  const said = ({letter, heading}: ReadColumn, message: Message): TableIssue => ({
    sheet: place,
    row,
    letter,
    column: heading || undefined,
    message,
  });
  const settled = columns.map((column): ReadColumn => {
    if (column.meaning === undefined || column.meaning === 'note') return column;
    const rivals = columns.filter((other) => other !== column && keyOf(other) === keyOf(column));
    const reason = reasonToYield(column, rivals, statistic);
    if (reason) {
      warnings.push(said(column, reason));
      return {...column, meaning: undefined, why: reason};
    }
    const equals = rivals.filter((other) => !reasonToYield(other, [column], statistic));
    if (equals.length > 0) issues.push(said(column, sameAs(equals)));
    else if (column.isHidden) warnings.push(said(column, HIDDEN_READ));
    return column;
  });
  return {columns: settled, issues, warnings};
}

/** What there may be only one of: a meaning, of figures one a month, network and operator. */
function keyOf({meaning, period, network, operator}: ReadColumn): string {
  return isFigure(meaning) ? `${meaning} ${period} ${network} ${operator}` : String(meaning);
}

function reasonToYield(
  {isHidden, isWeak, statistic: own}: ReadColumn,
  rivals: readonly ReadColumn[],
  wanted: Statistic | undefined,
): Message | undefined {
  if (isHidden && rivals.some((rival) => !rival.isHidden)) return HIDDEN_LEFT;
  if (isWeak && rivals.some((rival) => !rival.isWeak && !rival.isHidden)) return VAGUE;
  const isUnwanted = wanted !== undefined && own !== undefined && own !== wanted;
  return isUnwanted && rivals.some(({statistic}) => statistic === wanted) ? OTHER_STATISTIC : undefined;
}

function sameAs(others: readonly ReadColumn[]): Message {
  const list = others.map(({letter, heading}) => `${letter} “${heading}”`).join(', ');
  return {
    vi: `Cột này và cột ${list} có thể là cùng một số liệu. Xóa bớt, ghi rõ tháng và mạng ở tiêu đề, hoặc chỉ rõ trong tệp --mapping.`,
    en: `This column and column ${list} may be the same. Remove one, write month and network into the headings, or say which in the --mapping file.`,
  };
}

const HIDDEN_READ: Message = {
  vi: 'Cột này đang ẩn nhưng vẫn được đọc, vì không có cột nào khác cùng nghĩa.',
  en: 'This column is hidden, and read all the same, for no other has its meaning.',
};
const HIDDEN_LEFT: Message = {
  vi: 'Cột này đang ẩn nên không đọc; đọc cột cùng nghĩa đang hiện.',
  en: 'This column is hidden and left out for the visible one of the same meaning.',
};
const VAGUE: Message = {
  vi: 'Không đọc cột này, vì có cột khác ghi rõ hơn.',
  en: 'Left out, since another column says it more plainly.',
};
const OTHER_STATISTIC: Message = {
  vi: 'Không đọc cột này, vì --statistic chọn đại lượng kia (trung bình hoặc trung vị).',
  en: 'Left out: --statistic chooses the other one of mean and median.',
};
