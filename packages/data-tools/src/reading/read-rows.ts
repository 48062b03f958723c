import {foldText} from '@ispeed-widgets/contract';

import type {Sheet} from '../workbook/workbook.js';
import {isFootnote} from './footnotes.js';
import type {HeadingBlock} from './heading-block.js';
import type {ReadColumn} from './read-column.js';
import type {ReadRow, RowKind, Section} from './read-row.js';
import {RowCells} from './row-cells.js';
import {isCommuneLabel, isNoteLabel, isTotalLabel, isTotalOfAll, placeOfGroup} from './row-words.js';
import {namesAllOperators, saysSection, sectionOf} from './section-of.js';
import type {SheetTitles} from './sheet-titles.js';

export interface RowsContext {
  readonly block: HeadingBlock;
  readonly columns: readonly ReadColumn[];
  readonly titles: SheetTitles;
  /** First and last row to be read, from 1, where a mapping says it. */
  readonly rows?: readonly [number, number] | undefined;
}

/** Says of every row under the headings what it is, and under which group it stands. */
export function readRows(sheet: Sheet, context: RowsContext): ReadRow[] {
  const {block, columns, titles, rows: range} = context;
  const headings = block.columns.map(({parts}) => new Set(parts.map(({typed}) => foldText(typed))));
  let section: Section = {};
  let isOver = false;
  const below = belowFigures(sheet, {block, columns});
  return sheet.rows.slice(block.last + 1).map((_, index): ReadRow => {
    const row = block.last + 1 + index;
    const cells = new RowCells(sheet, {columns, row});
    const label = cells.label();
    const isOutside = range !== undefined && (row + 1 < range[0] || row + 1 > range[1]);
    const kind =
      isOutside && cells.filled().length > 0
        ? 'note'
        : kindOf(cells, {headings, label, isOver, isBelow: row >= below});
    if (kind === 'group') section = sectionOf(label, {row, titles, above: section});
    isOver ||= kind === 'note' || (kind === 'total' && isTotalOfAll(label));
    if (kind === 'data' || kind === 'heading') isOver = false;
    return {
      number: row + 1,
      kind,
      isHidden: sheet.hiddenRows.has(row),
      label: kind === 'data' || kind === 'blank' ? '' : label,
      section,
    };
  });
}

/** The first row, 0-based, from which on no row has a figure. */
function belowFigures(sheet: Sheet, {block, columns}: Pick<RowsContext, 'block' | 'columns'>): number {
  for (let row = sheet.rows.length - 1; row > block.last; row--) {
    if (new RowCells(sheet, {columns, row}).hasFigure()) return row + 1;
  }
  return Infinity;
}

interface KindContext {
  /** Folded headings by column. */
  readonly headings: readonly ReadonlySet<string>[];
  readonly label: string;
  /** A note or the total of all stood above, and no commune since. */
  readonly isOver: boolean;
  /** No row from here on has a figure. */
  readonly isBelow: boolean;
}

function kindOf(cells: RowCells, {headings, label, isOver, isBelow}: KindContext): RowKind {
  const filled = cells.filled();
  if (filled.length === 0) return 'blank';
  const isRepeated = filled.every(({column, text}) => headings[column]?.has(foldText(text)));
  if (isRepeated && filled.length > 1) return 'heading';
  if (isNumbering(cells)) return 'numbering';
  if (isBelow && isFootnote(cells)) return 'note';
  if (/^\d{4,}$/.test(cells.text('code'))) return 'data';
  // "Tổng các nhà mạng" without figures heads the rows below it.
  if (isTotalLabel(label)) return !cells.hasFigure() && namesAllOperators(label) ? 'group' : 'total';
  if (isCommune(cells, label)) return 'data';
  if (!cells.hasFigure() && isNoteLabel(label)) return 'note';
  if (isGroup(cells, label)) return 'group';
  return isOver && !cells.hasFigure() ? 'note' : 'data';
}

/** "(1) (2) (3)", "A B 1 2", "(5)=(3)/(4)": the names and codes of communes are no such marks. */
function isNumbering(cells: RowCells): boolean {
  const filled = cells.filled();
  const isMark = (text: string) => /^[([]?\s*(?:\d{1,2}|[a-h])\s*[)\]]?(?:\s*=.*)?$/i.test(text);
  if (filled.length < 2 || !filled.every(({text}) => isMark(text))) return false;
  const numbers = filled.flatMap(({text}) => /\d+/.exec(text)?.[0] ?? []).map(Number);
  const isRising = numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1);
  return isRising && [cells.text('name'), cells.text('code')].some((text) => text !== '');
}

function isCommune(cells: RowCells, label: string): boolean {
  const name = cells.text('name');
  if (isCommuneLabel(name === '' ? label : name)) return true;
  return name !== '' && /^\d{1,5}[.)]?$/.test(cells.text('ordinal')) && placeOfGroup(name) === undefined;
}

/** A row over others: a district's name, a month or network, or a heading of its own between the rows. */
function isGroup(cells: RowCells, label: string): boolean {
  if (placeOfGroup(label)) return true;
  const [first, ...others] = cells.filled();
  if (/^(?:[IVXL]+|[A-H])[.)]?$/.test(first?.text ?? '') && others.length > 0) return true;
  if (cells.hasFigure()) return false;
  if (saysSection(label)) return true;
  return cells.isMergedAcross() || /^(?:[IVXL]+|[A-H])\s*[.)]\s*\S/.test(label);
}
