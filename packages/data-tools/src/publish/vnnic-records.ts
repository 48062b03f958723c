import {csvTable} from '../csv-table.js';
import {decodeUtf8} from '../decode-utf8.js';
import type {TableIssue, TableResult} from '../table.js';

/** One of VNNIC's rows as it stands, and where. */
export interface VnnicRecord {
  /** Row of the CSV file, or place in the JSON list, from 1. */
  readonly number: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

const NEEDED = ['code', 'value'] as const;
/** No nation has so many communes; what is larger is another file. */
const MOST = 20_000;

/**
 * VNNIC's rows out of JSON (a list, one row, or an object with one list of rows in it) or CSV with the headings
 * `code, value, download, upload, ping, jitter`.
 */
export function vnnicRecords(input: Uint8Array | string, file: string): TableResult<VnnicRecord[]> {
  const refuse = (vi: string, en: string): TableResult<never> => ({
    ok: false,
    issues: [{sheet: file, message: {vi, en}}],
  });
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const text = decodeUtf8(bytes);
  if (!text.ok) return {ok: false, issues: [{sheet: file, message: text.message}]};
  const start = text.value.trimStart();
  const records = /^[[{]/.test(start) ? fromJson(start) : fromCsv(bytes, file);
  if (records === undefined) {
    return refuse(
      'Không phải các dòng của VNNIC: cần một danh sách JSON các dòng {"code", "value", "download", …}, hoặc CSV với các cột đó.',
      'Not VNNIC\'s rows: expected a JSON list of {"code", "value", "download", …}, or CSV with those columns.',
    );
  }
  if (!Array.isArray(records)) return {ok: false, issues: records.issues};
  if (records.length === 0) return refuse('Tệp không có dòng nào.', 'The file has no rows.');
  if (records.length > MOST) {
    return refuse(
      `Tệp có ${records.length} dòng, nhiều hơn số xã của cả nước.`,
      `${records.length} rows are too many.`,
    );
  }
  return {ok: true, value: records, warnings: []};
}

type Found = VnnicRecord[] | {issues: readonly TableIssue[]} | undefined;

function fromJson(text: string): Found {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const list = listIn(value);
  if (!list?.every(isObject)) return undefined;
  const rows = list.map((fields, index) => ({number: index + 1, fields}));
  return rows.every(({fields}) => NEEDED.every((name) => Object.hasOwn(fields, name))) ? rows : undefined;
}

/** The list itself, a single row, or the one list that an answer wraps. */
function listIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value as readonly unknown[];
  if (!isObject(value)) return undefined;
  if (NEEDED.every((name) => Object.hasOwn(value, name))) return [value];
  const lists = Object.values(value).filter((one): one is readonly unknown[] => Array.isArray(one));
  return lists.length === 1 ? lists[0] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fromCsv(bytes: Uint8Array, file: string): Found {
  const table = csvTable(bytes, file);
  if (!table.ok) return {issues: table.issues};
  const [headings = [], ...body] = table.value;
  const names = headings.map((heading) => heading.trim().toLowerCase());
  if (!NEEDED.every((name) => names.includes(name)) || new Set(names).size < names.length) return undefined;
  const rows: VnnicRecord[] = [];
  const issues: TableIssue[] = [];
  for (const [index, cells] of body.entries()) {
    const number = index + 2;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length === names.length) {
      rows.push({number, fields: Object.fromEntries(names.map((name, at) => [name, cells[at]!.trim()]))});
    } else issues.push(wrongWidth(file, number, [cells.length, names.length]));
  }
  return issues.length > 0 ? {issues} : rows;
}

function wrongWidth(sheet: string, row: number, [found, expected]: [number, number]): TableIssue {
  const vi = `Dòng có ${found} ô, còn dòng tiêu đề có ${expected}.`;
  return {sheet, row, message: {vi, en: `The row has ${found} cells, the headings ${expected}.`}};
}
