import type {Sheet} from '../workbook/workbook.js';
import {blockAt, type HeadingBlock} from './heading-block.js';
import {fingerprintOf, type SheetMapping} from './mapping.js';

/** Rows above which a mapping's headings are looked for: next month's title may be a line longer. */
const MOST_TITLE_ROWS = 60;

/** The headings that a mapping is of, wherever they stand in the sheet; `undefined` where they are not there. */
export function mappedBlock(
  sheet: Sheet,
  {headingRows: [first, last], headings}: SheetMapping,
): HeadingBlock | undefined {
  const height = last - first;
  const tops = [
    first - 1,
    ...Array.from({length: Math.min(sheet.rows.length, MOST_TITLE_ROWS)}, (_, row) => row),
  ];
  for (const top of tops) {
    if (top + height >= sheet.rows.length) continue;
    const block = blockAt(sheet, {first: top, last: top + height});
    const own = fingerprintOf(block);
    if (own.length === headings.length && own.every((heading, index) => heading === headings[index]))
      return block;
  }
  return undefined;
}
