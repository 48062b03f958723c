import type {XlsxRow} from './sheet.js';
import {fontPoints} from './style-sheet.js';

/** A line's height for each point of its letters. */
const LEADING = 1.32;

/**
 * The height of a row in points, so that wrapped text shows: not every program fits rows to their text when it opens a
 * file, and none does for merged cells. It is an estimate on the safe side: a column as wide as ten digits takes ten
 * letters of 12 points.
 */
export function rowHeight({cells}: XlsxRow, widths: readonly number[]): number {
  let column = 0;
  const heights = cells.map((cell) => {
    const first = column;
    column += cell?.span ?? 1;
    if (typeof cell?.value !== 'string') return 0;
    const points = fontPoints(cell.style);
    const width = widths.slice(first, column).reduce((sum, one) => sum + one, 0);
    return linesOf(cell.value, (width * 12) / points) * points * LEADING;
  });
  return Math.ceil(Math.max(fontPoints('plain') * LEADING, ...heights));
}

/** Lines of a text broken between words, and within those that are longer than a line. */
function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, paragraph) => sum + paragraphLines(paragraph, width), 0);
}

function paragraphLines(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const {length} of paragraph.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= width) used = needed;
    else {
      lines += (used > 0 ? 1 : 0) + Math.ceil(length / width) - 1;
      used = length % width;
    }
  }
  return lines;
}
