import type {Message} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from '../cell.js';
import {cleanText} from '../clean-text.js';
import type {SheetCell} from '../workbook/workbook.js';
import type {FigureKind} from './figure-kind.js';
import {figureShape, type FigureShape, type Mark} from './figure-shape.js';
import {isNoFigure} from './no-figure.js';
import {type NumberConvention, numberConvention} from './number-convention.js';
import {refusedFigure} from './refused-figure.js';
import {withoutUnit} from './without-unit.js';

/** A column of figures after reading. */
export interface ColumnFigures {
  /** One a cell, in their order; `undefined` where the cell says that there is none, which is not 0. */
  readonly cells: readonly Cell<number | undefined>[];
  /** What the marks were taken for, and why; absent where no cell has any. */
  readonly convention?: Message;
}

/**
 * Reads the cells of a column, whose numbers were all written in one way. What the file holds as a number is one; of
 * texts the whole column tells what `.` and `,` mean. What then is open, absurd or more than a number is refused.
 */
export function columnFigures(cells: readonly SheetCell[], kind: FigureKind): ColumnFigures {
  const texts = cells.map((cell) => figureText(cell, kind));
  const shapes = texts.map((text) => (text === undefined ? undefined : figureShape(text)));
  const shaped = shapes.flatMap((shape, index) => (shape ? [{text: texts[index]!, shape}] : []));
  const convention = numberConvention(shaped, kind);
  const read = (cell: SheetCell, index: number) => figureCell(cell, {shape: shapes[index], convention, kind});
  const {message} = convention;
  return {cells: cells.map(read), ...(message && {convention: message})};
}

/** The text of a cell that may be a number; `undefined` where the file itself says what the cell is. */
function figureText({text, number, day, fault}: SheetCell, {unit}: FigureKind): string | undefined {
  if (number !== undefined || day !== undefined || fault !== undefined) return undefined;
  return withoutUnit(cleanText(text).replace(/^['’`]/, ''), unit);
}

interface Context {
  readonly shape: FigureShape | undefined;
  readonly convention: NumberConvention;
  readonly kind: FigureKind;
}

function figureCell(cell: SheetCell, {shape, convention, kind}: Context): Cell<number | undefined> {
  const text = cleanText(cell.text);
  if (cell.fault !== undefined) return faulty(cell.fault);
  if (cell.day !== undefined) return isDate(text);
  if (cell.number !== undefined) {
    return text.includes('%') ? refusedFigure(text, kind) : withinLimits(cell.number, kind);
  }
  if (isNoFigure(text)) return taken(undefined);
  if (!shape) return refusedFigure(text, kind);
  const value = valueOf(shape, convention);
  return value.ok ? withinLimits(value.value, kind) : value;
}

/** The value of a shape where nothing in its column speaks against it. */
function valueOf(shape: FigureShape, {contradicted, thousands}: NumberConvention): Cell<number> {
  const marks = marksOf(shape);
  if (marks.some((mark) => contradicted.includes(mark))) {
    return refused(
      'Trong cột này, cùng một dấu khi thì là hàng nghìn, khi thì là thập phân. Viết lại cả cột theo một cách, như 1.234,5.',
      'In this column one mark parts thousands here and decimals there. Write the whole column in one way.',
    );
  }
  if (shape.is !== 'open') return taken(shape.value);
  if (thousands === undefined) return open(shape);
  return taken(shape.mark === thousands ? shape.grouped : shape.fraction);
}

function marksOf(shape: FigureShape): Mark[] {
  switch (shape.is) {
    case 'plain':
      return [];
    case 'grouped':
      return shape.decimal ? [shape.thousands, shape.decimal] : [shape.thousands];
    case 'decimal':
      return [shape.decimal];
    case 'open':
      return [shape.mark];
  }
}

function open({mark, grouped, fraction}: FigureShape & {is: 'open'}): Cell<never> {
  const decimal = String(fraction).replace('.', ',');
  const typed = `${Math.floor(fraction)}${mark}${String(grouped).slice(-3)}`;
  return refused(
    `“${typed}” có thể là ${grouped} hoặc ${decimal}, cả cột không cho biết cách nào. Viết ${grouped} nếu là hàng nghìn; nếu là số thập phân, viết một hoặc hai chữ số sau dấu phẩy.`,
    `"${typed}" may be ${grouped}, or a decimal with three places; the column does not tell. Write ${grouped} for thousands; for a decimal write one or two digits after the mark.`,
  );
}

function withinLimits(value: number, {kind, max, unit}: FigureKind): Cell<number> {
  const shown = String(value).replace('.', ',');
  if (value < 0) return refused(`${shown} là số âm.`, `${value} is negative.`);
  if (kind === 'count' && !Number.isInteger(value)) {
    return refused(
      `${shown} không phải là số nguyên, mà số mẫu không có phần lẻ. Kiểm tra dấu hàng nghìn: có thể bảng tính đã đổi 1.200 thành 1,2.`,
      `${value} is not a whole number, and a count has no fraction. Check the thousands: the spreadsheet may have made 1.2 of 1.200.`,
    );
  }
  if (value <= max) return taken(value);
  const most = unit === undefined ? `${max}` : `${max} ${unit}`;
  return refused(
    `${shown} lớn hơn mức có thể (${most}). Kiểm tra đơn vị và dấu thập phân.`,
    `${value} is above what can be (${most}). Check the unit and the decimal mark.`,
  );
}

function faulty(fault: 'error' | 'not-computed'): Cell<never> {
  return fault === 'error'
    ? refused('Công thức trong ô bị lỗi.', 'The formula in this cell has an error.')
    : refused(
        'Công thức trong ô chưa có kết quả. Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi thử lại.',
        'The formula in this cell has no result yet. Open the file in a spreadsheet program, save it, try again.',
      );
}

function isDate(text: string): Cell<never> {
  return refused(
    `“${text}” là ngày tháng, không phải số: bảng tính đã đổi số thập phân (như 12.5) thành ngày. Định dạng lại ô rồi nhập số.`,
    `"${text}" is a date, not a number: the spreadsheet has made a day of a decimal like 12.5. Format the cell and type the number again.`,
  );
}
