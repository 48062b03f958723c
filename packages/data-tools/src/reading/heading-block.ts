import type {Sheet, SheetCell} from '../workbook/workbook.js';
import {columnGuess, type ColumnGuess} from './column-guess.js';
import {headingCellText, type HeadingRows, headingStacks} from './heading-stacks.js';
import {headingText} from './heading-text.js';
import {isFigure, type Meaning} from './meaning.js';
import {notAFigure} from './not-a-figure.js';

/** Rows that a title above the headings may take: agency, name of the list, number of the letter, blank lines. */
const MOST_TITLE_ROWS = 60;
/** Headings of more rows than this were not seen. */
const MOST_ROWS = 4;

/** Where headings stand, and what the columns under them are. */
export interface HeadingBlock extends HeadingRows {
  readonly columns: readonly ColumnGuess[];
}

/**
 * Finds the rows in which most columns are known; groups above them ("Tháng 9/2024") and units below them are added.
 * `undefined` where no two columns are known, one of them a commune's code or name.
 */
export function headingBlock(sheet: Sheet, wanted: readonly Meaning[]): HeadingBlock | undefined {
  let best: {readonly rows: HeadingRows; readonly known: number} | undefined;
  const tops = Math.min(sheet.rows.length, MOST_TITLE_ROWS);
  // Few rows first: a title right above the headings would pass for a group of them.
  for (let height = 1; height <= MOST_ROWS; height++) {
    for (let first = 0; first + height <= tops; first++) {
      const rows = {first, last: first + height - 1};
      if (!sheet.rows.slice(first, first + height).every(isHeadingLike)) continue;
      const known = knownColumns(blockAt(sheet, rows), wanted);
      if (known > (best?.known ?? 1)) best = {rows, known};
    }
  }
  return best && blockAt(sheet, withUnits(sheet, withGroups(sheet, best.rows)));
}

export function blockAt(sheet: Sheet, rows: HeadingRows): HeadingBlock {
  return {...rows, columns: headingStacks(sheet, rows).map(columnGuess)};
}

/** Different things that are known, a figure of another month, network or operator being another; 0 without communes. */
function knownColumns({columns}: HeadingBlock, wanted: readonly Meaning[]): number {
  const known = columns.filter(({meaning}) => meaning !== undefined && wanted.includes(meaning));
  if (!known.some(({meaning}) => meaning === 'code' || meaning === 'name')) return 0;
  const keys = known.map(({meaning, parts, networks, operators}) => {
    const months = parts.flatMap((part) => [...part.months.months, ...part.months.bare]);
    return isFigure(meaning) ? [meaning, months, networks, operators].join(' ') : meaning;
  });
  return new Set(keys).size;
}

/** Figures, codes and numbers do not stand in headings; a year or a month may. */
function isHeadingLike(row: readonly SheetCell[]): boolean {
  const filled = row.filter(({text, day}) => text.trim() !== '' || day !== undefined);
  return (
    filled.length > 0 && filled.every((cell) => cell.day !== undefined || !/^[\d\s.,%-]+$/.test(cell.text))
  );
}

/** Groups that say a month, a network, a unit or a plan belong to the headings, though no column is known by them. */
function withGroups(sheet: Sheet, rows: HeadingRows): HeadingRows {
  const above = sheet.rows[rows.first - 1];
  if (!above || rows.last - rows.first + 1 >= MOST_ROWS || !isHeadingLike(above)) return rows;
  const merge = sheet.merges.find(
    ({top, bottom, left}) => left === 0 && top <= rows.first - 1 && bottom >= rows.first - 1,
  );
  const isGroup = above.some((cell, column) => {
    if (column === 0 || (merge && column <= merge.right)) return false;
    const part = headingText(headingCellText(cell));
    return saysSomething(part) || notAFigure(part.words) !== undefined;
  });
  return isGroup ? {...rows, first: rows.first - 1} : rows;
}

function withUnits(sheet: Sheet, rows: HeadingRows): HeadingRows {
  const below = sheet.rows[rows.last + 1];
  if (!below || !isHeadingLike(below)) return rows;
  // A network alone in the first column heads the rows below it, not its column.
  if (below[0] && headingCellText(below[0]) !== '') return rows;
  const parts = below.map((cell) => headingText(headingCellText(cell))).filter(({typed}) => typed !== '');
  const isUnits = parts.every((part) => part.words === '' && saysSomething(part));
  return isUnits ? {...rows, last: rows.last + 1} : rows;
}

function saysSomething({
  months,
  networks,
  technologies,
  operators,
  units,
  statistics,
}: ReturnType<typeof headingText>) {
  return [
    months.months,
    months.bare,
    months.spans,
    networks,
    technologies,
    operators,
    units,
    statistics,
  ].some((list) => list.length > 0);
}
