import {read, type WorkBook} from '@e965/xlsx';
import {zipSync} from 'fflate';

import type {Cell} from '../../cell.js';
import {MOST_ROWS} from '../limits.js';
import {DAMAGED, tooManyRows} from '../refusals.js';
import {sheetsFromBook} from '../sheets-from-book.js';
import type {Sheet} from '../workbook.js';
import {lastRow, markUncomputed} from './sheet-xml.js';

/** Reads the sheets of an XLSX file. @param parts its files by name, unpacked */
export function sheetsFromXlsx(parts: ReadonlyMap<string, Uint8Array>): Cell<Sheet[]> {
  const prepared: Record<string, Uint8Array> = {};
  let rows = 0;
  for (const [name, bytes] of parts) {
    const xml = /\.xml$/i.test(name) ? new TextDecoder().decode(bytes) : '';
    const isSheet = /<(?:\w+:)?sheetData\b/.test(xml);
    if (isSheet) rows = Math.max(rows, lastRow(xml));
    prepared[name] = isSheet ? new TextEncoder().encode(markUncomputed(xml)) : bytes;
  }
  if (rows > MOST_ROWS) return {ok: false, message: tooManyRows('', rows)};
  const book = bookOf(prepared);
  return book === undefined ? {ok: false, message: DAMAGED} : sheetsFromBook(book);
}

function bookOf(parts: Record<string, Uint8Array>): WorkBook | undefined {
  try {
    return read(zipSync(parts, {level: 0}), {
      type: 'array',
      dense: true,
      sheetRows: MOST_ROWS,
      // Hidden rows and columns come with the styles.
      cellStyles: true,
      cellHTML: false,
    });
  } catch {
    return undefined;
  }
}
