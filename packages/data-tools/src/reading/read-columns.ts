import type {Message, Network, Statistic} from '@ispeed-widgets/contract';

import type {Sheet} from '../workbook/workbook.js';
import type {TableIssue} from '../table.js';
import type {ColumnGuess} from './column-guess.js';
import {columnLetter} from './column-letter.js';
import type {HeadingBlock} from './heading-block.js';
import {isFigure, type Meaning} from './meaning.js';
import {mappedColumn, type MappedColumn} from './mapped-column.js';
import type {SheetMapping} from './mapping.js';
import {notAFigure} from './not-a-figure.js';
import {saysAllOperators} from './operators-in.js';
import {pickMonth} from './pick-month.js';
import type {ReadColumn} from './read-column.js';
import {settleColumns} from './settle-columns.js';
import {type SheetTitles, technologyRefused} from './sheet-titles.js';
import {refusedUnit} from './refused-unit.js';

/** What decides about columns besides their headings. */
export interface ColumnContext {
  /** How messages call the sheet. */
  readonly place: string;
  /** What the importer can use. */
  readonly wanted: readonly Meaning[];
  readonly titles: SheetTitles;
  readonly mapping?: SheetMapping | undefined;
  /** Which of two statistics is wanted where a sheet has both. */
  readonly statistic?: Statistic | undefined;
  /** Month and network that a flag names: a heading that cannot be read as one is passed over. */
  readonly network?: Network | undefined;
}

export interface ReadColumns {
  readonly columns: readonly ReadColumn[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
}

/** Says of every column what it is. Two that could be the same are refused; an unknown one is left out, and said. */
export function readColumns(sheet: Sheet, block: HeadingBlock, context: ColumnContext): ReadColumns {
  const issues: TableIssue[] = [];
  const warnings: TableIssue[] = [];
  const said = (guess: ColumnGuess, message: Message): TableIssue => ({
    sheet: context.place,
    row: block.last + 1,
    letter: columnLetter(guess.column),
    column: guess.heading || undefined,
    message,
  });
  const hasOperators = block.columns.some(({operators}) => operators.length > 0);
  const columns = block.columns.flatMap((guess): ReadColumn[] => {
    const mapped = mappedColumn(guess, context.mapping);
    const head = {
      column: guess.column,
      letter: columnLetter(guess.column),
      heading: guess.heading,
      isHidden: sheet.hiddenColumns.has(guess.column),
    };
    if (mapped) return [{...head, ...mappedFacts(guess, mapped, context), statistic: guess.statistics[0]}];
    if (guess.heading === '') return [];
    const left = leftOut(guess, context);
    if (left) {
      warnings.push(said(guess, left));
      return [{...head, why: left, isWeak: false}];
    }
    const {month, problems} = factsOf(guess, context);
    issues.push(...problems.map((problem) => said(guess, problem)));
    for (const group of guess.unknownGroups) {
      if (!(hasOperators && saysAllOperators(group))) warnings.push(said(guess, unknownGroup(group)));
    }
    const facts = isFigure(guess.meaning) && {
      period: month,
      network: guess.networks.length === 1 ? guess.networks[0] : undefined,
      operator: guess.operators.join(', ') || undefined,
      statistic: guess.statistics.length === 1 ? guess.statistics[0] : undefined,
    };
    return [{...head, meaning: guess.meaning, ...facts, why: BY_HEADING, isWeak: guess.isWeak}];
  });
  const settled = settleColumns(columns, {
    place: context.place,
    row: block.last + 1,
    statistic: context.statistic,
  });
  return {
    columns: settled.columns,
    issues: [...issues, ...settled.issues],
    warnings: [...warnings, ...settled.warnings],
  };
}

/** Why a column is not used, `undefined` where it is. */
function leftOut(guess: ColumnGuess, {wanted}: ColumnContext): Message | undefined {
  const {meaning, parts} = guess;
  const word = parts.map(({words}) => notAFigure(words)).find((found) => found !== undefined);
  const isShare = isFigure(meaning) && parts.some(({units}) => units.includes('percent'));
  if (meaning === undefined) return UNKNOWN;
  if (!wanted.includes(meaning)) return NOT_NEEDED;
  if (!isFigure(meaning)) return undefined;
  return word !== undefined || isShare ? NO_FIGURE : undefined;
}

/** Month, network and operator that a mapping leaves open are those of the heading. */
function mappedFacts(guess: ColumnGuess, mapped: MappedColumn, context: ColumnContext): MappedColumn {
  const {month} = factsOf({...guess, meaning: mapped.meaning}, context);
  const own = guess.networks.length === 1 ? guess.networks[0] : undefined;
  const operator = guess.operators.length === 1 ? guess.operators[0] : undefined;
  return {
    ...mapped,
    period: mapped.period ?? month,
    network: mapped.network ?? own,
    operator: mapped.operator ?? operator,
  };
}

/** The month a column of figures names, and whatever about it cannot be used. */
function factsOf(
  guess: ColumnGuess,
  {titles, network}: ColumnContext,
): {month?: string | undefined; problems: Message[]} {
  if (!isFigure(guess.meaning)) return {problems: []};
  const own = pickMonth(
    guess.parts.map(({months}) => months),
    titles.texts.map(({months}) => months),
  );
  const problems: Message[] = [];
  if (own.problem) problems.push(own.problem);
  if (guess.technologies.length > 0 && !network) problems.push(technologyRefused(guess.technologies[0]!));
  if (guess.networks.length > 1) problems.push(SEVERAL_NETWORKS);
  if (guess.operators.length > 1) problems.push(SEVERAL_OPERATORS);
  const unit = refusedUnit(guess, titles);
  if (unit) problems.push(unit);
  if (guess.statistics.length > 1) problems.push(SEVERAL_STATISTICS);
  return {month: own.month, problems};
}

const BY_HEADING: Message = {vi: 'theo tiêu đề', en: 'by its heading'};
const UNKNOWN: Message = {
  vi: 'Không biết cột này nên không đọc. Nếu cần, chỉ rõ trong tệp --mapping.',
  en: 'This column is not known and was left out. If it is needed, say what it is in the --mapping file.',
};
const NOT_NEEDED: Message = {vi: 'Không dùng đến cột này.', en: 'This column is not used here.'};
const NO_FIGURE: Message = {
  vi: 'Cột kế hoạch, tỷ lệ, chênh lệch, lũy kế hay cực trị, không phải số liệu của tháng, nên không đọc.',
  en: 'A plan, share, difference, running total or extreme, no figure of the month: left out.',
};
const SEVERAL_NETWORKS: Message = {
  vi: 'Tiêu đề nêu nhiều mạng, không rõ số liệu thuộc mạng nào.',
  en: 'The heading names several networks; which one is meant is not clear.',
};
const SEVERAL_OPERATORS: Message = {
  vi: 'Tiêu đề nêu nhiều nhà mạng, không rõ số liệu của nhà mạng nào.',
  en: 'The heading names several operators; which one is meant is not clear.',
};
const SEVERAL_STATISTICS: Message = {
  vi: 'Tiêu đề nêu cả trung bình lẫn trung vị.',
  en: 'The heading names both mean and median.',
};

function unknownGroup(group: string): Message {
  return {
    vi: `Không hiểu tiêu đề nhóm “${group}”; cột vẫn được đọc. Kiểm tra xem đây có phải số liệu của tháng không.`,
    en: `The group heading "${group}" is not known; the column is read. Check that these are the month's figures.`,
  };
}
