import * as fc from 'fast-check';

/** Building blocks of documents that the contract takes. Names are made up; codes are not those of real places. */

const WORDS = [
  'Phường',
  'Nha Trang',
  'xã',
  'đo tốc độ',
  'Đăk',
  'tháng 11',
  '4G',
  'ổn định',
  '(i-Speed)',
  '👉',
];

export const line = fc
  .array(fc.constantFrom(...WORDS), {minLength: 1, maxLength: 3})
  .map((words) => words.join(' '));
export const prose = fc.array(line, {minLength: 1, maxLength: 3}).map((lines) => lines.join('\n'));
export const localized = (words: fc.Arbitrary<string>) => fc.oneof(words, optional({vi: words}, {en: words}));
export const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,6}){0,2}$/);
export const day = fc
  .date({min: new Date('2024-01-01T00:00:00Z'), max: new Date('2027-12-31T00:00:00Z'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10));
export const month = day.map((date) => date.slice(0, 7));
export const communeCode = fc.stringMatching(/^[0-9]{5}$/);
export const provinceCode = fc.stringMatching(/^[0-9]{2}$/);
export const link = fc.constantFrom(
  'https://portal.example/i-speed/',
  'https://portal.example:8443/tep.json?v=2#dau',
  'https://thống-kê.example/',
  'places.json',
  '../so-lieu/coverage.json',
  '/bao-cao/api/v1/reports',
  '?thang=2026-10',
);
export const network = fc.constantFrom('fixed', 'mobile', '5g');
export const statistic = fc.constantFrom('median', 'mean');
export const count = fc.integer({min: 0, max: 2000});
export const mbps = fc.integer({min: 0, max: 99_999}).map((value) => value / 100);

/** An object whose first fields are always there and whose others may be absent. */
export function optional(
  required: Record<string, fc.Arbitrary<unknown>>,
  others: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({...required, ...others}, {requiredKeys: Object.keys(required), noNullPrototype: true});
}

/** A list in which no two entries have the same value in a field. */
export function listBy(
  field: string,
  entry: fc.Arbitrary<Record<string, unknown>>,
  size: {min: number; max: number},
) {
  return fc.uniqueArray(entry, {minLength: size.min, maxLength: size.max, selector: (value) => value[field]});
}
