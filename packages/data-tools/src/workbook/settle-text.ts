import type {Message} from '@ispeed-widgets/contract';

import type {TableIssue, TableResult} from '../table.js';
import {columnLetters} from './column-letters.js';
import {convertMixedText, convertText, hasUnicodeWords} from './legacy/convert-text.js';
import {LEGACY, type LegacyEncoding} from './legacy/legacy-encoding.js';
import {spoiltText} from './legacy/spoilt-text.js';
import {isLikely, markedWords, weighWords} from './legacy/weigh-words.js';
import {converted, legacyFound, notThisEncoding, unknownEncoding, unsureText} from './legacy-messages.js';
import type {Sheet, SheetCell, Workbook} from './workbook.js';

export interface SettleOptions {
  /** Turns texts of an old encoding into Unicode; without it they are refused. */
  readonly convert?: LegacyEncoding | undefined;
  /** True where the file is of bytes that are no Unicode, so that its letters cannot be right as they stand. */
  readonly isEightBit?: boolean;
}

/**
 * Makes every text of a workbook composed Unicode (NFC), so that headings and names match. Old Vietnamese encodings
 * are found over the whole file and named, and converted only when asked; letters lost earlier are refused.
 */
export function settleText(
  workbook: Workbook,
  {convert, isEightBit = false}: SettleOptions = {},
): TableResult<Workbook> {
  const texts = [...new Set(textsOf(workbook))];
  const weights = weighWords(texts);
  const found = weights[0]!;
  const refuse = (message: Message): TableResult<never> => ({
    ok: false,
    issues: [{sheet: workbook.file, message}],
  });
  if (convert !== undefined) {
    const asked = weights.find(({encoding}) => encoding === convert)!;
    if (asked.pro < found.pro) return refuse(notThisEncoding(convert, found));
    // Of bytes that are no Unicode most words must be Vietnamese then: anything can be decoded, into nonsense.
    const isUnlikely = isEightBit ? asked.pro <= asked.contra : asked.pro === 0;
    if (isUnlikely && texts.some((text) => markedWords(text).length > 0)) {
      return refuse(notThisEncoding(convert, undefined));
    }
    const isMixed = texts.some(hasUnicodeWords);
    return convertSheets(workbook, convert, isMixed ? convertMixedText : convertText);
  }
  if (isLikely(found) || (isEightBit && found.pro > found.contra)) return refuse(legacyFound(found));
  if (isEightBit) return refuse(unknownEncoding());
  const spoilt = spoiltText(texts);
  if (spoilt !== undefined) return refuse(spoilt);
  return {ok: true, value: composed(workbook), warnings: []};
}

function* textsOf({sheets}: Workbook): Iterable<string> {
  for (const {name, rows} of sheets) {
    yield name;
    for (const row of rows) for (const {text} of row) if (text !== '') yield text;
  }
}

function convertSheets(
  workbook: Workbook,
  encoding: LegacyEncoding,
  turn: typeof convertText,
): TableResult<Workbook> {
  const issues: TableIssue[] = [];
  let count = 0;
  const cellOf = (cell: SheetCell, place: Omit<TableIssue, 'message'>): SheetCell => {
    const text = turn(cell.text, encoding);
    if (text === undefined) issues.push({...place, message: unsureText(cell.text, LEGACY[encoding].name)});
    if (text === undefined || text === cell.text) return cell;
    count++;
    return {...cell, text};
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    name: turn(sheet.name, encoding) ?? sheet.name,
    rows: sheet.rows.map((row, r) =>
      row.map((cell, c) =>
        cellOf(cell, {sheet: sheet.name || workbook.file, row: r + 1, column: columnLetters(c)}),
      ),
    ),
  }));
  if (issues.length > 0) return {ok: false, issues};
  const warnings =
    count === 0 ? [] : [{sheet: workbook.file, message: converted(count, LEGACY[encoding].name)}];
  return {ok: true, value: composed({...workbook, sheets}), warnings};
}

function composed(workbook: Workbook): Workbook {
  return {...workbook, sheets: workbook.sheets.map(composedSheet)};
}

function composedSheet(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => row.map(composedCell));
  return {...sheet, name: sheet.name.normalize('NFC'), rows};
}

function composedCell(cell: SheetCell): SheetCell {
  const text = cell.text.normalize('NFC');
  return text === cell.text ? cell : {...cell, text};
}
