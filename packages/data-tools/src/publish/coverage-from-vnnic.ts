import {
  checkDocument,
  type CoverageRow,
  coverageRowsSchema,
  coverageSchema,
  type CoverageSeries,
  type Message,
  monthOf,
  type Network,
} from '@ispeed-widgets/contract';

import {CommuneFinder} from '../communes/commune-finder.js';
import {type CoverageFacts, type CoverageFiles, seriesUrl} from '../coverage-files.js';
import {documentIssues} from '../document-issues.js';
import type {TableIssue, TableResult} from '../table.js';
import {vnnicFigure} from './vnnic-figure.js';
import {type VnnicRecord, vnnicRecords} from './vnnic-records.js';

/** What VNNIC's rows do not say themselves. */
export interface VnnicOptions extends CoverageFacts {
  /** How messages call the file. */
  readonly file: string;
  /** Month measured, `YYYY-MM`. */
  readonly period: string;
  readonly network: Network;
  /** Where the rows are of one operator only, its name as VNNIC writes it. */
  readonly operator?: string | undefined;
}

type Figure = Exclude<keyof CoverageRow, 'code'>;

/** Fields of a row, and the largest figure that the contract takes. */
const FIELDS: readonly (readonly [field: string, figure: Figure, max: number])[] = [
  ['value', 'samples', 10_000_000],
  ['download', 'download', 100_000],
  ['upload', 'upload', 100_000],
  ['ping', 'ping', 60_000],
  ['jitter', 'jitter', 60_000],
];

/** So many rows are named; the others are counted. */
const NAMED_ROWS = 10;

/** VNNIC documents none of its fields; we read `value` as everybody does and say so. */
const UNDOCUMENTED: Message = {
  vi: 'Mục “value” được hiểu là số mẫu; VNNIC không công bố ý nghĩa của mục này. So với một con số đã biết trước khi công bố.',
  en: '"value" is read as the sample count; VNNIC does not document it. Compare with a figure you know before you publish.',
};

/**
 * Turns rows as VNNIC's atlas gives them, `{"code", "value", "download", "upload", "ping", "jitter"}` in Mbps and ms, 0
 * for no data, into one series of an index. Strict: if one figure is refused, nothing comes out.
 *
 * @param input JSON or CSV; UTF-8
 */
export function coverageFromVnnic(
  input: Uint8Array | string,
  options: VnnicOptions,
): TableResult<CoverageFiles> {
  const records = vnnicRecords(input, options.file);
  if (!records.ok) return records;
  const issues: TableIssue[] = latePeriod(options);
  const zeros = new Map<string, number[]>();
  const rows = rowsOf(records.value, options, {issues, zeros});
  if (issues.length > 0) return {ok: false, issues};
  const value = filesOf(rows, options);
  issues.push(...documentIssues(checkDocument(coverageSchema, value.index), 'coverage.json'));
  for (const [url, document] of value.rows) {
    issues.push(...documentIssues(checkDocument(coverageRowsSchema, document), url));
  }
  if (issues.length > 0) return {ok: false, issues};
  const implausible = [...zeros].map(([column, numbers]) => ({
    sheet: options.file,
    row: numbers[0]!,
    column,
    message: zeroBesideSamples(column, numbers),
  }));
  return {
    ok: true,
    value,
    warnings: [...implausible, {sheet: options.file, column: 'value', message: UNDOCUMENTED}],
  };
}

function latePeriod({period, updated, file}: VnnicOptions): TableIssue[] {
  if (period <= monthOf(updated)) return [];
  const vi = `Tháng ${period} sau ngày cập nhật (${updated}), nên chưa thể có số liệu.`;
  return [{sheet: file, message: {vi, en: `${period} is after the update (${updated}).`}}];
}

function rowsOf(
  records: readonly VnnicRecord[],
  {file, places}: VnnicOptions,
  {issues, zeros}: {issues: TableIssue[]; zeros: Map<string, number[]>},
): CoverageRow[] {
  const finder = new CommuneFinder(places);
  const first = new Map<string, number>();
  const rows = new Map<string, CoverageRow>();
  for (const {number, fields} of records) {
    const say = (column: string, message: Message) =>
      issues.push({sheet: file, row: number, column, message});
    const code = codeText(fields['code']);
    const commune = /^\d{1,2}$/.test(code) ? undefined : finder.byCode(code);
    if (commune === undefined) say('code', provinceCode(code));
    else if (!commune.ok) say('code', commune.message);
    const earlier = first.get(code);
    if (earlier !== undefined) say('code', repeated(code, earlier));
    first.set(code, earlier ?? number);
    const figures = figuresOf(fields, say);
    if (!figures) continue;
    rows.set(code, {code, ...figures});
    for (const [field] of FIELDS) {
      if (isZero(fields[field])) zeros.set(field, [...(zeros.get(field) ?? []), number]);
    }
  }
  return places.communes.flatMap(({code}) => rows.get(code) ?? []);
}

function codeText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The row's figures; undefined where it has no samples and so no data. */
function figuresOf(
  fields: VnnicRecord['fields'],
  say: (column: string, message: Message) => void,
): Omit<CoverageRow, 'code'> | undefined {
  const figures: Partial<Record<Figure, number>> = {};
  let isRefused = false;
  for (const [field, figure, max] of FIELDS) {
    const cell = vnnicFigure(fields[field], {max, isCount: figure === 'samples'});
    if (!cell.ok) say(field, cell.message);
    else if (cell.value !== undefined) figures[figure] = cell.value;
    isRefused ||= !cell.ok;
  }
  if (isRefused) return undefined;
  const {samples, ...speeds} = figures;
  if (samples !== undefined) return {samples, ...speeds};
  if (Object.keys(speeds).length > 0) {
    say('value', {
      vi: 'Có kết quả đo nhưng “value” (số mẫu) trống hoặc bằng 0.',
      en: 'There are results, but "value" (the samples) is absent or 0.',
    });
  }
  return undefined;
}

function filesOf(rows: readonly CoverageRow[], options: VnnicOptions): CoverageFiles {
  const {places, placesUrl, updated, period, network, operator, statistic, source, sample, target} = options;
  const url = seriesUrl({period, network, operator});
  const series: CoverageSeries = {
    period,
    network,
    ...(operator !== undefined && {operator}),
    statistic,
    source,
    ...(sample && {sample}),
    totals: {
      communes: places.communes.length,
      rated: rows.filter(({samples}) => samples >= target).length,
      samples: rows.reduce((sum, {samples}) => sum + samples, 0),
    },
    rows: url,
  };
  const {structure, province} = places;
  return {
    index: {contract: 'coverage/1', updated, structure, province, places: placesUrl, series: [series]},
    rows: new Map([[url, {contract: 'coverage-rows/1', ...(sample && {sample}), rows: [...rows]}]]),
  };
}

function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^0+(\.0+)?$/.test(value.trim()));
}

/** Nothing takes 0 ms, and whoever has samples has speeds: 0 is a gap in the source, and is left blank. */
function zeroBesideSamples(field: string, rows: readonly number[]): Message {
  const list = rows.slice(0, NAMED_ROWS).join(', ') + (rows.length > NAMED_ROWS ? ', …' : '');
  return {
    vi: `“${field}” bằng 0 ở ${rows.length} dòng có số mẫu (dòng ${list}): không hợp lý, nên để trống ô này. Hỏi lại VNNIC nếu cần công bố số đó.`,
    en: `"${field}" is 0 in ${rows.length} rows with samples (rows ${list}): not plausible, so it was left blank. Ask VNNIC if that figure is needed.`,
  };
}

function provinceCode(code: string): Message {
  return {
    vi: `“${code}” là mã tỉnh (2 chữ số), còn bảng này cần mã xã, phường (5 chữ số). Trên trang của VNNIC, chọn tỉnh rồi lấy số liệu từng xã, phường.`,
    en: `"${code}" is the code of a province (two digits); communes have five. Choose the province on VNNIC's page and take the rows of its communes.`,
  };
}

function repeated(code: string, earlier: number): Message {
  return {vi: `Mã ${code} trùng với dòng ${earlier}.`, en: `The code ${code} repeats row ${earlier}.`};
}
