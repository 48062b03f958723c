import type {Message} from '@ispeed-widgets/contract';

import type {TableResult} from '../table.js';
import {decodeText} from './decode-text.js';
import {fileKind} from './file-kind.js';
import type {LegacyEncoding} from './legacy/legacy-encoding.js';
import {MOST_BYTES} from './limits.js';
import {NAMED_KINDS, NO_BYTES, NO_CELLS, tooLarge} from './refusals.js';
import {settleText} from './settle-text.js';
import {sheetFromText} from './sheet-from-text.js';
import {sheetsFromZip} from './sheets-from-zip.js';
import type {Workbook} from './workbook.js';
import {sheetsFromXls} from './xls/sheets-from-xls.js';

export interface ReadOptions {
  /** How messages call the file: its name without folders. What the file is, its bytes say. */
  readonly file: string;
  /** Turns texts of an old Vietnamese encoding into Unicode; without it they are named and refused. */
  readonly convert?: LegacyEncoding | undefined;
}

/**
 * Reads a file that an office sends, whatever its name says: XLSX, XLS, ODS, or CSV in UTF-8 or UTF-16. What cannot be read
 * whole is refused in words, with what to do; nothing comes back in part.
 */
export function readWorkbook(bytes: Uint8Array, {file, convert}: ReadOptions): TableResult<Workbook> {
  const read = sheetsOf(bytes);
  if (!read.ok) return {ok: false, issues: [{sheet: file, row: read.row, message: read.message}]};
  const {format, sheets, isEightBit} = read.value;
  if (sheets.every(({rows}) => rows.length === 0))
    return {ok: false, issues: [{sheet: file, message: NO_CELLS}]};
  return settleText({file, format, sheets}, {convert, isEightBit});
}

type Read =
  | {readonly ok: true; readonly value: Omit<Workbook, 'file'> & {readonly isEightBit?: boolean}}
  | {readonly ok: false; readonly row?: number | undefined; readonly message: Message};

function sheetsOf(bytes: Uint8Array): Read {
  if (bytes.length === 0) return {ok: false, message: NO_BYTES};
  if (bytes.length > MOST_BYTES) return {ok: false, message: tooLarge(bytes.length)};
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return sheetsFromZip(bytes);
    case 'cfb': {
      const sheets = sheetsFromXls(bytes);
      return sheets.ok ? {ok: true, value: {format: 'xls', sheets: sheets.value}} : sheets;
    }
    case 'text': {
      const text = decodeText(bytes);
      if (!text.ok) return text;
      const sheet = sheetFromText(text.value.text);
      const {isEightBit} = text.value;
      return sheet.ok ? {ok: true, value: {format: 'csv', sheets: [sheet.value], isEightBit}} : sheet;
    }
    default:
      return {ok: false, message: NAMED_KINDS[kind]};
  }
}
