import {type Cell, refused, taken} from '../cell.js';

/** A number as programs write it; three digits after the point of a text may be thousands that a spreadsheet set. */
const NUMBER = /^\d+(\.\d+)?$/;
const AMBIGUOUS = /^\d{1,3}\.\d{3}$/;

/**
 * Reads a figure of VNNIC's rows: a JSON number, or the text of one in CSV. 0, null, and nothing at all are no data, as
 * VNNIC's own page has it.
 */
export function vnnicFigure(
  value: unknown,
  {max, isCount}: {max: number; isCount: boolean},
): Cell<number | undefined> {
  if (value === undefined || value === null || value === '' || value === 0) return taken(undefined);
  if (typeof value !== 'number' && typeof value !== 'string') return notANumber(String(value));
  const text = String(value).trim();
  if (typeof value === 'string' && AMBIGUOUS.test(text)) return ambiguous(text);
  if (!NUMBER.test(text)) return notANumber(text);
  const number = Number(text);
  if (isCount && !Number.isInteger(number)) {
    return refused(
      `Số mẫu “${text}” không phải là số nguyên.`,
      `The sample count "${text}" is no whole number.`,
    );
  }
  if (number > max) {
    return refused(
      `${text} lớn hơn mức có thể (${max}). Kiểm tra đơn vị.`,
      `${text} is above ${max}. Check the unit.`,
    );
  }
  return taken(number === 0 ? undefined : number);
}

function notANumber(text: string): Cell<never> {
  return refused(
    `“${text}” không phải là số như VNNIC ghi (41.5). Dùng tệp gốc, không mở và lưu lại bằng Excel.`,
    `"${text}" is not a number as VNNIC writes it (41.5). Use the file as it came, not saved again by Excel.`,
  );
}

function ambiguous(text: string): Cell<never> {
  return refused(
    `“${text}” có thể là ${text.replace('.', '')} hoặc ${text.replace('.', ',')}. Dùng tệp gốc của VNNIC, không mở và lưu lại bằng Excel.`,
    `"${text}" may mean thousands or thousandths. Use VNNIC's file as it came, not saved again by Excel.`,
  );
}
