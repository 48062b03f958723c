import type {Message, Network} from '@ispeed-widgets/contract';

import type {Cell} from './cell.js';
import {monthCell} from './month-cell.js';
import {networkCell} from './network-cell.js';
import {MEANING_TITLES} from './reading/meaning.js';
import {monthsIn} from './reading/months-in.js';
import {pickMonth} from './reading/pick-month.js';
import type {ReadColumn} from './reading/read-column.js';
import type {Reading} from './reading/read-sheet.js';
import type {Section} from './reading/read-row.js';
import type {RowCells} from './reading/row-cells.js';
import {contradictionMessage, type Fact, settleFact} from './reading/settle-fact.js';

/** A month and a network, or what is wrong, in which column, and whether for the whole sheet alike. */
export type Moment =
  | {readonly ok: true; readonly period: string; readonly network: Network}
  | {readonly ok: false; readonly problems: readonly MomentProblem[]};

export interface MomentProblem {
  readonly message: Message;
  readonly column?: ReadColumn | undefined;
  /** All rows have it: it is said once. */
  readonly isOfSheet: boolean;
}

export interface MomentContext {
  readonly reading: Reading;
  readonly section: Section;
  /** Month and network that the columns of the figures name. */
  readonly own: {readonly period?: string | undefined; readonly network?: Network | undefined};
  /** Flags. */
  readonly period?: string | undefined;
  readonly network?: Network | undefined;
  /** The last month there can be figures of, `YYYY-MM`. */
  readonly latest: string;
}

/** Of which month and network the figures of a row are. */
export function coverageMoment(cells: RowCells, context: MomentContext): Moment {
  const {reading, section, own, latest} = context;
  const problems: MomentProblem[] = [];
  const read = <T>(column: 'period' | 'network', reader: () => Cell<T>): T | undefined => {
    if (!cells.column(column)) return undefined;
    const cell = reader();
    if (cell.ok) return cell.value;
    problems.push({message: cell.message, column: cells.column(column), isOfSheet: false});
    return undefined;
  };
  if (section.problem) problems.push({message: section.problem, isOfSheet: false});
  const ofCell = {
    period: read('period', () => periodOf(cells, reading)),
    network: read('network', () => networkCell(cells.mergedText('network'))),
  };
  const {titles} = reading;
  const period = settleFact({
    own: [own.period, ofCell.period, section.period],
    flag: context.period,
    title: titles.period?.value,
  });
  const network = settleFact({
    own: [own.network, ofCell.network, section.network],
    flag: context.network,
    title: titles.network?.value,
  });
  if (problems.length > 0) return {ok: false, problems};
  if ('value' in period && 'value' in network) {
    const late = monthCell(latest)(period.value);
    if (late.ok) return {ok: true, period: period.value, network: network.value};
    return {
      ok: false,
      problems: [{message: late.message, column: cells.column('period'), isOfSheet: !cells.column('period')}],
    };
  }
  const open = [
    ...problemOf(period, MISSING_PERIOD, titles.periodProblem),
    ...problemOf(network, MISSING_NETWORK, titles.networkProblem),
  ];
  return {ok: false, problems: open};
}

function problemOf(fact: Fact<string>, missing: Message, reason: Message | undefined): MomentProblem[] {
  if ('value' in fact) return [];
  if ('contradiction' in fact) {
    return [{message: contradictionMessage(...fact.contradiction), isOfSheet: true}];
  }
  const message = reason ? {vi: `${reason.vi} ${missing.vi}`, en: `${reason.en} ${missing.en}`} : missing;
  return [{message, isOfSheet: true}];
}

/** "10/2026", "Tháng 10", 10 beside a column of years, a day that is the first or last of its month. */
function periodOf(cells: RowCells, {titles}: Reading): Cell<string> {
  const {text, day} = cells.mergedCell('period');
  if (day !== undefined) return dayMonth(day, text);
  const typed = /^\d{1,2}$/.test(text.trim()) ? `tháng ${text.trim()}` : text;
  const year = monthsIn(cells.mergedText('year'));
  const {month, problem} = pickMonth([monthsIn(typed)], [year, ...titles.texts.map(({months}) => months)]);
  if (month !== undefined) return {ok: true, value: month};
  return problem ? {ok: false, message: problem} : monthCell('9999-12')(text.trim());
}

function dayMonth(day: string, text: string): Cell<string> {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  if (day.endsWith('-01') || next.getUTCDate() === 1) return {ok: true, value: day.slice(0, 7)};
  return {
    ok: false,
    message: {
      vi: `“${text}” là một ngày, không phải tháng. Viết như 10/2026 hoặc 2026-10.`,
      en: `"${text}" is a day, not a month. Write it like 10/2026 or 2026-10.`,
    },
  };
}

const MISSING_PERIOD: Message = {
  vi: `Không rõ ${MEANING_TITLES.period} của số liệu. Ghi vào tiêu đề, tên trang tính hoặc một cột “Tháng”, hoặc dùng --period 2026-10.`,
  en: 'The month of the figures is not clear. Write it into the title, the name of the sheet or a column "Tháng", or use --period 2026-10.',
};
const MISSING_NETWORK: Message = {
  vi: 'Không rõ số liệu thuộc mạng nào. Ghi cố định (BRCĐ), di động (BRDĐ) hoặc 5G vào tiêu đề, tên trang tính hoặc một cột “Mạng”, hoặc dùng --network fixed|mobile|5g.',
  en: 'The network of the figures is not clear. Write fixed, mobile or 5G into the title, the name of the sheet or a column "Mạng", or use --network fixed|mobile|5g.',
};
