import type {Mapping, SheetMapping} from './mapping.js';
import {fingerprintOf} from './mapping.js';
import type {Reading} from './read-sheet.js';

/**
 * The mapping that reads these sheets as they were read. Months and networks are not in it where the sheets themselves say
 * them: next month's file has others.
 */
export function mappingOf(readings: readonly Reading[]): Mapping {
  return {mapping: 'ispeed-mapping/1', sheets: readings.map(sheetMapping)};
}

function sheetMapping({sheet, block, columns}: Reading): SheetMapping {
  return {
    sheet: sheet.name,
    headingRows: [block.first + 1, block.last + 1],
    headings: fingerprintOf(block),
    columns: columns.map(({letter, heading, meaning}) => ({
      column: letter,
      heading,
      meaning: meaning ?? null,
    })),
  };
}
