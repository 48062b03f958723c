import {ACCEPTED_LINKS, REFUSED_LINKS} from './link-tricks.js';

/** Stands for a number too big for a double: JSON can write it, JavaScript reads Infinity. */
export const HUGE_NUMBER = '@1e999';

/** Characters that must not hide in a text, from every family that the contract names. */
export const HIDDEN_CHARACTERS: readonly string[] = [
  '\u0000', '\u0007', '\t', '\n', '\r', '\u001b', '\u007f', '\u0085', // control
  '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', // no width
  '\u061c', '\u200e', '\u200f', '\u202a', '\u202d', '\u202e', '\u2066', '\u2067', '\u2069', // direction
  '\u2028', '\u2029', // line and paragraph separators
  '\u034f', '\u115f', '\u3164', '\uffa0', '\u2800', '\u180b', // fillers and joiners
  '\ue000', '\ud800', '\udfff', '\ufffe', '\u{e0041}', '\u{10ffff}', // private use, surrogates, non-characters, tags
]; // prettier-ignore

/** Text that looks like something else, or that a rule must refuse or survive. */
export const HOSTILE_TEXTS: readonly string[] = [
  '', ' ', '  Nha Trang', 'Nha Trang ', '\u00a0', 'Kha\u0301nh Ho\u0300a', 'a'.repeat(65), 'đ'.repeat(5000),
  'NaN', 'Infinity', '-1', '0', '1', '1.5', '1e3', '1.234', '1,5', '٣', 'true', 'null', 'undefined', '[]', '{}',
  '__proto__', 'constructor', 'hasOwnProperty', 'toString', '<img src=x onerror=alert(1)>', "' OR 1=1 --", '=1+1',
  'organization', 'citizen', 'fixed', 'mobile', '5g', 'median', 'month', 'any', 'campaign/2', 'report/1', 'Report/1',
  '2026-13', '2026-00', '2026-1', '2026-11', '26-11', '２０２６-11', '2026-11-22', '2026-02-29', '2024-02-29',
  '2026-02-30', '2026-04-31', '2026-11-32', '2026-11-00', '2026-1-1', '22/11/2026', '0000-00-00', '+010000-01-01',
  '2026-11-22T08:00:00Z', '2026-11-22T08:00:00.123456789Z', '2026-11-22T24:00:00Z', '2026-11-22T08:00:60Z',
  '2026-11-22T08:00:00+07:00', '2026-02-30T08:00:00Z', '2026-11-22 08:00:00Z', '2026-11-22T08:00:00z',
  '22366', '02236', '2236', '223660', '22366\n', '２２３６６', '56', '5', '566',
  'a-b', 'A-b', '-a', 'a-', 'a--b', 'a_b', 'trường-a', '00000000-0000-4000-8000-000000000000',
  '00000000-0000-4000-8000-00000000000A', '00000000-0000-0000-0000-000000000000', '2345-6789', '0O1I-2345',
]; // prettier-ignore

/** Values of every JSON type, ordinary and not. */
export const HOSTILE_VALUES: readonly unknown[] = [
  null, true, false, [], {}, [[]], [null], [{}], ['a', 'a'], {vi: 'Chữ'}, {vi: 'Chữ', en: ''}, {en: 'Text'}, {vi: null},
  0, -0, 1, -1, 28, 29, 300, 0.5, 1.5, -0.1, 1e-7, 59_999.9, 60_001, 100_000, 100_000.1, 1_000_001, 10_000_001, 1e9,
  2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 53), 1e21, 1e300, HUGE_NUMBER,
  ...HOSTILE_TEXTS, ...REFUSED_LINKS, ...ACCEPTED_LINKS,
]; // prettier-ignore

/** Names of fields that no contract has, some of which every object seems to have. */
export const FOREIGN_FIELDS: readonly string[] = [
  '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then', '__defineGetter__',
  '', ' ', 'a/b', 'a~b', '0', 'length', 'Code', 'codе', 'note?', 'sample?', '$schema', '$ref', 'ghi chú', 'phone', 'location',
]; // prettier-ignore
