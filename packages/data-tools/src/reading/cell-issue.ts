import type {Message} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {ReadColumn} from './read-column.js';
import type {Reading} from './read-sheet.js';

/** Something about one cell, or about a whole row where no column is given. @param at.row from 1 */
export function cellIssue(
  {place}: Pick<Reading, 'place'>,
  {row, column}: {row?: number | undefined; column?: Pick<ReadColumn, 'letter' | 'heading'> | undefined},
  message: Message,
): TableIssue {
  const where = column && {letter: column.letter, column: column.heading || undefined};
  return {sheet: place, row, ...where, message};
}
