import {type Cell, refused, taken} from '../cell.js';

/** One group of three digits after a mark: thousands to one reader, thousandths to another. */
const AMBIGUOUS = /^\d+[.,]\d{3}$/;
const WHOLE = /^\d+$/;

/** Reads a whole number of samples, at most `max`. Blank is `undefined`: no data, which is not 0. */
export function countCell(max = 10_000_000): (text: string) => Cell<number | undefined> {
  return (text) => {
    if (text === '') return taken(undefined);
    if (AMBIGUOUS.test(text)) return refuseAmbiguous(text);
    if (!WHOLE.test(text)) {
      return refused(
        `“${text}” không phải là số nguyên. Chỉ viết chữ số, không dấu phân cách; để trống nếu không có số liệu.`,
        `"${text}" is not a whole number. Write digits only, without separators; leave the cell blank if there is no figure.`,
      );
    }
    return withinLimit(Number(text), max);
  };
}

function refuseAmbiguous(text: string): Cell<never> {
  const [whole, rest] = text.split(/[.,]/);
  return refused(
    `“${text}” có thể là ${whole}${rest} hoặc ${whole} phẩy ${rest}. Viết ${whole}${rest} nếu là hàng nghìn; nếu là số thập phân, viết một hoặc hai chữ số sau dấu phẩy.`,
    `"${text}" may be ${whole}${rest}, or ${whole} and ${rest} thousandths. Write ${whole}${rest} for thousands; for a decimal write one or two digits after the mark.`,
  );
}

function withinLimit(value: number, max: number): Cell<number> {
  return value <= max
    ? taken(value)
    : refused(
        `${value} lớn hơn mức có thể (${max}). Kiểm tra đơn vị.`,
        `${value} is above ${max}. Check the unit.`,
      );
}
