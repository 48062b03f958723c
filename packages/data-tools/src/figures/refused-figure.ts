import {type Cell, refused} from '../cell.js';
import type {FigureKind} from './figure-kind.js';

/** Texts that are more, or less, than a number: what they are, and what to write. The first that fits is said. */
const REASONS: readonly (readonly [RegExp, string, string])[] = [
  [/^\s*[-−–]\s*\d|^\(\d[\d.,]*\)$/, 'là số âm.', 'is negative.'],
  [/%/, 'là tỷ lệ phần trăm, không phải số đo. Ghi số đo.', 'is a percentage. Write the figure itself.'],
  [/\d\s*[-–÷]\s*\d/, 'là một khoảng. Ghi một số.', 'is a range. Write one number.'],
  [
    /^[~≈<>≤≥]|^(khoảng|gần|hơn|trên|dưới|tối thiểu|ít nhất)\s/iu,
    'là số ước chừng. Ghi số đúng.',
    'is an estimate. Write the exact number.',
  ],
  [
    /\d\s*(?:[kg](?:b|bit)(?:ps|\/s)|mb(?:ps|\/s)|ms|giây|s)$/i,
    'có đơn vị khác với cột. Đổi sang đơn vị của cột, chỉ ghi số.',
    "has another unit than its column. Convert it to the column's unit and write the number alone.",
  ],
];

/** Refuses a text that is no number, and says why. */
export function refusedFigure(text: string, {kind}: FigureKind): Cell<never> {
  const reason = REASONS.find(([pattern]) => pattern.test(text));
  if (reason) return refused(`“${text}” ${reason[1]}`, `"${text}" ${reason[2]}`);
  return kind === 'count'
    ? refused(
        `“${text}” không phải là số nguyên. Chỉ viết chữ số; để trống nếu không có số liệu.`,
        `"${text}" is not a whole number. Write digits only; leave the cell blank if there is no figure.`,
      )
    : refused(
        `“${text}” không phải là số. Viết như 40,5; để trống nếu không có số liệu.`,
        `"${text}" is not a number. Write it like 40,5; leave the cell blank if there is no figure.`,
      );
}
