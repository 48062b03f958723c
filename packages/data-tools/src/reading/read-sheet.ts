import type {Network, Statistic} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {Sheet} from '../workbook/workbook.js';
import {columnLetter} from './column-letter.js';
import {mappedBlock} from './mapped-block.js';
import {footnotesSaid} from './footnotes.js';
import {type HeadingBlock, headingBlock} from './heading-block.js';
import {headingText} from './heading-text.js';
import {type Meaning, MEANING_TITLES} from './meaning.js';
import type {SheetMapping} from './mapping.js';
import {overruledTitles} from './overruled-titles.js';
import type {ReadColumn} from './read-column.js';
import {readColumns} from './read-columns.js';
import type {ReadRow} from './read-row.js';
import {readRows} from './read-rows.js';
import {RowCells} from './row-cells.js';
import {type SheetTitles, sheetTitles} from './sheet-titles.js';
import {meaningOfWords} from './wordings.js';

/** A sheet as it was understood: what every column and every row is, and why. */
export interface Reading {
  readonly sheet: Sheet;
  /** How messages call the sheet. */
  readonly place: string;
  readonly block: HeadingBlock;
  readonly titles: SheetTitles;
  readonly columns: readonly ReadColumn[];
  /** All rows under the headings. */
  readonly rows: readonly ReadRow[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
}

export interface ReadSheetOptions {
  /** How messages call the sheet. */
  readonly place: string;
  /** What the importer can use, and what it cannot do without: each list needs one of its meanings. */
  readonly wanted: readonly Meaning[];
  readonly required: readonly (readonly Meaning[])[];
  readonly mapping?: SheetMapping | undefined;
  readonly statistic?: Statistic | undefined;
  readonly network?: Network | undefined;
}

/** Understands a sheet, or `undefined` where no row of it can be the headings. Nothing is read silently. */
export function readSheet(sheet: Sheet, options: ReadSheetOptions): Reading | undefined {
  const {place, wanted, required, mapping} = options;
  const block = (mapping && mappedBlock(sheet, mapping)) ?? headingBlock(sheet, wanted);
  if (block === undefined) return undefined;
  const titles = sheetTitles(sheet, block.first);
  const read = readColumns(sheet, block, {...options, titles});
  const rows = readRows(sheet, {block, columns: read.columns, titles, rows: mapping?.rows});
  const body = {sheet, place, block, columns: read.columns, rows};
  return {
    ...body,
    titles,
    issues: [
      ...read.issues,
      ...missingColumns(body, required),
      ...strayCells(body),
      ...wideRows(body),
      ...otherTables(body),
      ...noRows(body),
    ],
    warnings: [
      ...read.warnings,
      ...overruledTitles({...body, titles}),
      ...hiddenRows(body),
      ...footnotesSaid(body),
    ],
  };
}

type Body = Pick<Reading, 'sheet' | 'place' | 'block' | 'columns' | 'rows'>;

function missingColumns({place, block, columns}: Body, required: ReadSheetOptions['required']): TableIssue[] {
  return required.flatMap((either) => {
    if (either.some((meaning) => columns.some((column) => column.meaning === meaning))) return [];
    const names = either.map((meaning) => `“${MEANING_TITLES[meaning]}”`);
    return [
      {
        sheet: place,
        row: block.last + 1,
        message: {
          vi: `Thiếu cột ${names.join(' hoặc ')}. Sửa tiêu đề, hoặc chỉ rõ cột trong tệp --mapping.`,
          en: `The column ${names.join(' or ')} is missing. Mend the heading, or name the column in the --mapping file.`,
        },
      },
    ];
  });
}

/** In a row of figures, a cell under no heading may be one that a decimal comma pushed aside. */
function strayCells({sheet, place, block, rows}: Body): TableIssue[] {
  const headed = new Set(block.columns.filter(({heading}) => heading !== '').map(({column}) => column));
  return rows.flatMap(({number, kind}) => {
    if (kind !== 'data') return [];
    return (sheet.rows[number - 1] ?? []).flatMap(({text}, column) => {
      if (text.trim() === '' || headed.has(column)) return [];
      const vi = `Ô “${text.trim()}” nằm dưới cột không có tiêu đề. Ghi tiêu đề hoặc xóa ô; trong tệp CSV, số có dấu phẩy thập phân phải nằm trong ngoặc kép ("40,5").`;
      const en = `The cell "${text.trim()}" stands under no heading. Write one or clear the cell; in a CSV file a number with a decimal comma must be quoted ("40,5").`;
      return [{sheet: place, row: number, letter: columnLetter(column), message: {vi, en}}];
    });
  });
}

/** In a text file, a row with more cells than its headings: its figures stand in the wrong columns, also where none is left over. */
function wideRows({sheet: {widths}, place, block, rows}: Body): TableIssue[] {
  if (widths === undefined) return [];
  const expected = Math.max(...widths.slice(block.first, block.last + 1));
  return rows.flatMap(({number, kind}) => {
    const width = widths[number - 1] ?? 0;
    if (kind !== 'data' || width <= expected) return [];
    const vi = `Dòng có ${width} ô, còn dòng tiêu đề có ${expected}. Số có dấu phẩy thập phân phải nằm trong ngoặc kép ("40,5") nếu các ô cách nhau bằng dấu phẩy.`;
    const en = `The row has ${width} cells, the headings ${expected}. Where commas separate the cells, a number with a decimal comma must be quoted ("40,5").`;
    return [{sheet: place, row: number, message: {vi, en}}];
  });
}

/** Headings of another kind further down: their columns are others. */
function otherTables({sheet, place, columns, rows}: Body): TableIssue[] {
  return rows.flatMap(({number, kind}) => {
    if (kind === 'blank' || kind === 'heading') return [];
    const filled = new RowCells(sheet, {columns, row: number - 1}).filled();
    const known = filled.flatMap(({text}) => meaningOfWords(headingText(text).words)?.meaning ?? []);
    if (new Set(known).size < 3 || filled.some(({text}) => /^\d/.test(text))) return [];
    const vi = 'Từ dòng này là một bảng khác, có tiêu đề khác. Tách thành trang tính riêng.';
    return [
      {
        sheet: place,
        row: number,
        message: {vi, en: 'Another table with other headings begins here. Move it to a sheet of its own.'},
      },
    ];
  });
}

function hiddenRows({place, rows}: Body): TableIssue[] {
  const hidden = rows.filter(({kind, isHidden}) => isHidden && kind === 'data').map(({number}) => number);
  if (hidden.length === 0) return [];
  const vi = `Có ${hidden.length} dòng đang ẩn nhưng vẫn được đọc: ${hidden.join(', ')}. Xóa hẳn nếu không dùng.`;
  const en = `${hidden.length} hidden rows were read all the same: ${hidden.join(', ')}. Delete them if they do not count.`;
  return [{sheet: place, message: {vi, en}}];
}

function noRows({place, rows}: Body): TableIssue[] {
  if (rows.some(({kind}) => kind === 'data')) return [];
  const vi = 'Bảng không có dòng số liệu nào dưới dòng tiêu đề.';
  return [{sheet: place, message: {vi, en: 'The table has no rows under its headings.'}}];
}
