import {monthOf} from '@ispeed-widgets/contract';

import {coverageContradictions} from './coverage-contradictions.js';
import type {CoverageEntry} from './coverage-entry.js';
import {coverageFigures, type SheetFigures} from './coverage-figures.js';
import type {CoverageWorkbookOptions} from './coverage-options.js';
import {coverageMoment, type MomentProblem} from './coverage-moment.js';
import {coverageOperator} from './coverage-operator.js';
import {cellIssue} from './reading/cell-issue.js';
import {checkTotals} from './reading/check-totals.js';
import {type FigureGroup, figureGroups} from './reading/figure-groups.js';
import {inReadingOrder} from './reading/in-reading-order.js';
import type {Figure} from './reading/meaning.js';
import type {Section} from './reading/read-row.js';
import type {Reading} from './reading/read-sheet.js';
import type {RowCells} from './reading/row-cells.js';
import {type CommuneRow, sheetCommunes} from './reading/sheet-communes.js';
import type {TableIssue} from './table.js';

/** What one sheet says of communes, and everything that is refused or worth a look. */
export interface SheetCoverage {
  readonly entries: readonly CoverageEntry[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
  /** What the marks in its columns of figures were taken for. */
  readonly notes: readonly TableIssue[];
  /** Totals of the sheet that agree with its rows. */
  readonly agreeingTotals: number;
}

/** Reads the figures of a sheet that was understood. */
export function coverageFromSheet(reading: Reading, options: CoverageWorkbookOptions): SheetCoverage {
  const communes = sheetCommunes(reading, options);
  const {figures, issues: refused, notes} = coverageFigures(reading);
  const groups = figureGroups(reading.columns);
  const totals = checkTotals(
    reading,
    [...figures.values()].filter(({column}) => column.meaning === 'samples'),
  );
  const sheetProblems = new Set<string>();
  const issues: TableIssue[] = [...reading.issues, ...communes.issues, ...refused, ...totals.issues];
  issues.push(...groupsWithoutSamples(reading, groups));
  const entries = communes.rows.flatMap((line) =>
    groups.flatMap((group) => {
      const entry = entryOf(line, {reading, group, figures, options});
      if (!('problems' in entry)) {
        issues.push(...entry.issues);
        return entry.issues.length > 0 ? [] : entry.entry;
      }
      issues.push(...unsaid(entry.problems, {reading, line, group, said: sheetProblems}));
      return [];
    }),
  );
  const warnings = [...reading.warnings, ...communes.warnings, ...overruled(reading, options)];
  return {entries, issues: inReadingOrder(issues), warnings, notes, agreeingTotals: totals.agreeing};
}

interface EntryContext {
  readonly reading: Reading;
  readonly group: FigureGroup;
  readonly figures: SheetFigures;
  readonly options: CoverageWorkbookOptions;
}

type EntryResult =
  | {readonly problems: readonly MomentProblem[]}
  | {readonly entry: CoverageEntry; readonly issues: readonly TableIssue[]};

function entryOf(
  {row, cells, commune}: CommuneRow,
  {reading, group, figures, options}: EntryContext,
): EntryResult {
  const series = seriesOf(cells, {reading, section: row.section, group, options});
  if ('problems' in series) return series;
  const at = (figure: Figure) => {
    const column = group.columns.get(figure);
    return column && figures.get(column.column)?.values.get(row.number);
  };
  const isRefused = [...group.columns.values()].some(({column}) =>
    figures.get(column)?.refused.has(row.number),
  );
  const samples = at('samples');
  const speeds = {download: at('download'), upload: at('upload'), ping: at('ping'), jitter: at('jitter')};
  const contradictions =
    isRefused || !group.columns.has('samples') ? [] : coverageContradictions(samples, speeds);
  const {code} = commune;
  const measured = samples !== undefined && samples > 0 ? withoutBlanks(speeds) : {};
  return {
    entry: {
      ...series,
      code,
      ...(samples !== undefined && {figures: {code, samples, ...measured}}),
      at: cellIssue(
        reading,
        {row: row.number, column: cells.column('code') ?? cells.column('name')},
        NOTHING,
      ),
    },
    issues: contradictions.map(({figure, message}) =>
      cellIssue(reading, {row: row.number, column: group.columns.get(figure)}, message),
    ),
  };
}

/** Of which month, network and operator the figures of a row are. */
function seriesOf(
  cells: RowCells,
  {reading, section, group, options}: Omit<EntryContext, 'figures'> & {readonly section: Section},
): Pick<CoverageEntry, 'period' | 'network' | 'operator'> | {readonly problems: readonly MomentProblem[]} {
  const moment = coverageMoment(cells, {
    reading,
    section,
    own: group,
    period: options.period,
    network: options.network,
    latest: monthOf(options.updated),
  });
  const operator = coverageOperator(cells, {
    reading,
    section,
    own: group.operator,
    operator: options.operator,
  });
  if (!moment.ok || !operator.ok)
    return {problems: [...(moment.ok ? [] : moment.problems), ...(operator.ok ? [] : [operator])]};
  const {period, network} = moment;
  return {period, network, operator: operator.operator};
}

function withoutBlanks<T extends object>(speeds: T): Partial<T> {
  return Object.fromEntries(Object.entries(speeds).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/** What is wrong with the month or network of a row; what all rows have is said once, at the column or the sheet. */
function unsaid(
  problems: readonly MomentProblem[],
  {reading, line, group, said}: {reading: Reading; line: CommuneRow; group: FigureGroup; said: Set<string>},
): TableIssue[] {
  return problems.flatMap(({message, column, isOfSheet}) => {
    if (!isOfSheet) {
      const key = `${line.row.number} ${column?.column} ${message.vi}`;
      if (said.has(key)) return [];
      said.add(key);
      return [cellIssue(reading, {row: line.row.number, column}, message)];
    }
    if (said.has(message.vi)) return [];
    said.add(message.vi);
    const isNamed = [group.period, group.network, group.operator].some((fact) => fact !== undefined);
    const named = isNamed ? [...group.columns.values()][0] : undefined;
    return [cellIssue(reading, named ? {row: reading.block.last + 1, column: named} : {}, message)];
  });
}

function groupsWithoutSamples(reading: Reading, groups: readonly FigureGroup[]): TableIssue[] {
  if (!groups.some(({columns}) => columns.has('samples'))) return [];
  return groups.flatMap(({columns}) => {
    const [column] = columns.values();
    if (columns.has('samples') || column === undefined) return [];
    const vi =
      'Có tốc độ nhưng không có cột số mẫu của cùng tháng, mạng và nhà mạng. Ghi tháng, mạng và nhà mạng ở tiêu đề của cả hai cột.';
    const en =
      'There are speeds, but no column of samples of the same month, network and operator. Write these into the headings of both columns.';
    return [cellIssue(reading, {row: reading.block.last + 1, column}, {vi, en})];
  });
}

/** A flag goes before a title, which is said. */
function overruled(reading: Reading, {period, network, operator}: CoverageWorkbookOptions): TableIssue[] {
  const {titles} = reading;
  const warnings: TableIssue[] = [];
  const say = (
    flag: string,
    {value, said, why}: {value: string; said: string; why: {vi: string; en: string}},
  ) =>
    warnings.push(
      cellIssue(
        reading,
        {},
        {
          vi: `Lấy ${flag} ${value}, dù bảng nói ${said} (${why.vi}).`,
          en: `${flag} ${value} was taken, though the sheet says ${said} (${why.en}).`,
        },
      ),
    );
  if (period !== undefined && titles.period && titles.period.value !== period) {
    say('--period', {value: period, said: titles.period.value, why: titles.period.why});
  }
  if (network !== undefined && titles.network && titles.network.value !== network) {
    say('--network', {value: network, said: titles.network.value, why: titles.network.why});
  }
  if (operator !== undefined && titles.operator && titles.operator.value !== operator) {
    say('--operator', {value: operator, said: titles.operator.value, why: titles.operator.why});
  }
  return warnings;
}

const NOTHING = {vi: '', en: ''};
