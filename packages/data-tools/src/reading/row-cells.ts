import type {Sheet, SheetCell} from '../workbook/workbook.js';
import {BLANK_CELL} from '../workbook/workbook.js';
import {isFigure, type Meaning} from './meaning.js';
import type {ReadColumn} from './read-column.js';

/** The cells of one row by what their columns mean. */
export class RowCells {
  readonly #sheet: Sheet;
  readonly #columns: readonly ReadColumn[];
  readonly #row: number;

  /** @param row of the options: 0-based */
  constructor(sheet: Sheet, {columns, row}: {columns: readonly ReadColumn[]; row: number}) {
    this.#sheet = sheet;
    this.#columns = columns;
    this.#row = row;
  }

  at(column: number): SheetCell {
    return this.#sheet.rows[this.#row]?.[column] ?? BLANK_CELL;
  }

  column(meaning: Meaning): ReadColumn | undefined {
    return this.#columns.find((column) => column.meaning === meaning);
  }

  /** The text under a meaning that one column has at most; blank where there is no such column. */
  text(meaning: Meaning): string {
    const column = this.column(meaning);
    return column ? this.at(column.column).text.trim() : '';
  }

  /** Like `text`; a cell merged with those above it has their text. */
  mergedText(meaning: Meaning): string {
    return this.mergedCell(meaning).text.trim();
  }

  mergedCell(meaning: Meaning): SheetCell {
    const column = this.column(meaning)?.column;
    if (column === undefined) return BLANK_CELL;
    const merge = this.#sheet.merges.find(
      ({top, left, bottom, right}) =>
        this.#row >= top && this.#row <= bottom && column >= left && column <= right && left === right,
    );
    return merge ? (this.#sheet.rows[merge.top]?.[merge.left] ?? BLANK_CELL) : this.at(column);
  }

  /** All texts of the row with their columns. */
  filled(): {readonly column: number; readonly text: string}[] {
    const row = this.#sheet.rows[this.#row] ?? [];
    return row.flatMap(({text}, column) => (text.trim() === '' ? [] : [{column, text: text.trim()}]));
  }

  /** Whether a figure or a referral code stands in the row. */
  hasFigure(): boolean {
    return this.#columns.some(({meaning, column}) => {
      if (meaning === 'referralCode') return this.at(column).text.trim() !== '';
      return isFigure(meaning) && (this.at(column).number !== undefined || /\d/.test(this.at(column).text));
    });
  }

  /** The first words left of the figures that are no running number, else the first of the row. */
  label(): string {
    const filled = this.filled();
    const figures = this.#columns.filter(({meaning}) => isFigure(meaning) || meaning === 'referralCode');
    const before = Math.min(...figures.map(({column}) => column));
    const words = filled.filter(({column, text}) => column < before && !isOrdinal(text));
    // A district's column says where a commune lies; the row is named by what stands beside it.
    const areas = (['district', 'province'] as const).map((meaning) => this.column(meaning)?.column);
    const own = words.find(({column}) => !areas.includes(column));
    return (own ?? words[0] ?? filled.find(({text}) => !isOrdinal(text)) ?? filled[0])?.text ?? '';
  }

  /** Whether one merged cell holds the row's name column and others beside it. */
  isMergedAcross(): boolean {
    const name = (this.column('name') ?? this.column('code'))?.column ?? 0;
    return this.#sheet.merges.some(
      ({top, left, bottom, right}) =>
        top <= this.#row && bottom >= this.#row && left <= name && right >= name && right - left >= 2,
    );
  }
}

/** "3", "3.", "(3)", "IV", "A". */
export function isOrdinal(text: string): boolean {
  return /^\(?(?:\d{1,5}|[IVXLC]+|[A-Ha-h])[.)]?\)?$/.test(text);
}
