import type {CoverageFiles, TableIssue} from '@ispeed-widgets/data-tools';
import {coverageFromWorkbook, placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure, structureNames} from '@ispeed-widgets/data-tools/node';
import {readWorkbook} from '@ispeed-widgets/data-tools/workbook';

import type {ExpectedProblem, MessyCase} from './messy-case.js';

const structures = structureNames().map((name) => loadStructure(name)!);

/** What is wrong with what comes of a case's file; empty where every figure, or every problem, is as it must be. */
export function checkCase(one: MessyCase, result: Import): string[] {
  if ('truth' in one) {
    if (!result.ok) return ['refused:', ...result.issues.map(said)];
    return [
      ...differences(one.truth, figureLines(result.value)),
      ...(one.warnings ?? [])
        .filter((word) => !result.warnings.some(({message}) => message.vi.includes(word)))
        .map((word) => `no warning says “${word}”; there are: ${result.warnings.map(said).join(' | ')}`),
    ];
  }
  if (result.ok) return ['nothing was refused:', ...figureLines(result.value)];
  return problemFaults(one.problems, result.issues);
}

/** What the command line would write, or say. */
export type Import =
  | {readonly ok: true; readonly value: CoverageFiles; readonly warnings: readonly TableIssue[]}
  | {readonly ok: false; readonly issues: readonly TableIssue[]};

/** Reads a file as the command line does. */
export function importCase(
  {name, list = ['2026-04', '56'], flags = {}}: MessyCase,
  bytes: Uint8Array,
): Import {
  const {convert, ...options} = flags;
  const workbook = readWorkbook(bytes, {file: name, convert});
  if (!workbook.ok) return workbook;
  const places = placesOf(loadStructure(list[0])!, {province: list[1]})!;
  const result = coverageFromWorkbook(workbook.value, {
    places,
    placesUrl: 'places.json',
    source: {name: 'Số liệu minh họa'},
    sample: true,
    updated: '2026-11-20',
    target: 300,
    structures,
    ...options,
  });
  if (!result.ok) return result;
  const {files, notes} = result.value;
  return {ok: true, value: files, warnings: [...workbook.warnings, ...result.warnings, ...notes]};
}

/** The figures of all rows files, a line a commune: "2026-10 mobile 22366 320 90.7 27.5 24 6.1", of one operator "mobile/Viettel". */
function figureLines({index, rows}: CoverageFiles): string[] {
  return index.series.flatMap(({period, network, operator, rows: url}) =>
    rows
      .get(url)!
      .rows.map(({code, samples, download, upload, ping, jitter}) =>
        [
          period,
          operator === undefined ? network : `${network}/${operator}`,
          code,
          samples,
          ...[download, upload, ping, jitter].map((figure) => figure ?? '-'),
        ].join(' '),
      ),
  );
}

function differences(truth: readonly string[], lines: readonly string[]): string[] {
  return [
    ...truth.filter((line) => !lines.includes(line)).map((line) => `missing: ${line}`),
    ...lines.filter((line) => !truth.includes(line)).map((line) => `not in the sheet: ${line}`),
  ];
}

/** Every expected problem is said, and no row is refused that has none. */
function problemFaults(expected: readonly ExpectedProblem[], issues: readonly TableIssue[]): string[] {
  const silent = expected.filter(
    ([row, word]) => !issues.some((issue) => (row === 0 || issue.row === row) && said(issue).includes(word)),
  );
  const rows = new Set(expected.map(([row]) => row));
  const stray = rows.has(0) ? [] : issues.filter(({row}) => !rows.has(row ?? 0));
  return [
    ...silent.map(([row, word]) => `not said: row ${row}, “${word}”; said: ${issues.map(said).join(' | ')}`),
    ...stray.map((issue) => `refused without need: ${said(issue)}`),
  ];
}

function said({row, column, message}: TableIssue): string {
  return `${[row && `dòng ${row}`, column].filter(Boolean).join(', ')}: ${message.vi}`;
}
