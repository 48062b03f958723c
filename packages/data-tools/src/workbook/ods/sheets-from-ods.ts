import {read, type WorkBook} from '@e965/xlsx';
import {zipSync} from 'fflate';

import type {Cell} from '../../cell.js';
import {MOST_CELLS, MOST_ROWS} from '../limits.js';
import {DAMAGED, tooManyCells, tooManyRows} from '../refusals.js';
import {sheetsFromBook} from '../sheets-from-book.js';
import type {Sheet} from '../workbook.js';
import {NOT_COMPUTED} from '../xlsx/sheet-xml.js';
import {type OdsLayout, odsLayouts} from './ods-layout.js';

/** A formula that no program has computed yet: the library leaves such a cell out. */
const UNCOMPUTED =
  /<table:table-cell\b((?:(?!office:value-type)[^>])*\btable:formula=(?:(?!office:value-type)[^>])*)\/>/g;
const MARKED = `<table:table-cell$1 office:value-type="string" calcext:value-type="error"><text:p>${NOT_COMPUTED}</text:p></table:table-cell>`;

/** Formats that depend on the value. The library takes the one for positive numbers and complains of others aloud. */
const CONDITIONS = /<style:map\b(?![^>]*"value\(\)&gt;=0")[^>]*\/>/g;

/** Reads the sheets of an ODS file. @param parts its files by name, unpacked */
export function sheetsFromOds(parts: ReadonlyMap<string, Uint8Array>): Cell<Sheet[]> {
  const content = parts.get('content.xml');
  if (content === undefined) return {ok: false, message: DAMAGED};
  const xml = new TextDecoder().decode(content);
  const layouts = odsLayouts(xml);
  if (layouts.lastRow > MOST_ROWS) return {ok: false, message: tooManyRows('', layouts.lastRow)};
  // Before the library makes an object of each.
  if (layouts.filledCells > MOST_CELLS) return {ok: false, message: tooManyCells()};
  const book = bookOf({
    ...Object.fromEntries(parts),
    'styles.xml': rewritten(new TextDecoder().decode(parts.get('styles.xml'))),
    'content.xml': rewritten(xml.replace(UNCOMPUTED, MARKED)),
  });
  if (book === undefined) return {ok: false, message: DAMAGED};
  const sheets = sheetsFromBook(book);
  if (!sheets.ok) return sheets;
  return {ok: true, value: sheets.value.map((sheet, index) => laidOut(sheet, layouts.sheets[index]))};
}

function rewritten(xml: string): Uint8Array {
  return new TextEncoder().encode(xml.replace(CONDITIONS, ''));
}

function laidOut(sheet: Sheet, layout: OdsLayout | undefined): Sheet {
  if (layout === undefined) return sheet;
  const columns = sheet.rows[0]?.length ?? 0;
  return {
    ...sheet,
    isHidden: layout.isHidden,
    hiddenRows: below(layout.hiddenRows, sheet.rows.length),
    hiddenColumns: below(layout.hiddenColumns, columns),
  };
}

function below(indexes: ReadonlySet<number>, length: number): Set<number> {
  return new Set([...indexes].filter((index) => index < length));
}

function bookOf(parts: Record<string, Uint8Array>): WorkBook | undefined {
  try {
    return read(zipSync(parts, {level: 0}), {type: 'array', dense: true, cellHTML: false});
  } catch {
    return undefined;
  }
}
