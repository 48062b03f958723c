import type {Message, Network, Statistic} from '@ispeed-widgets/contract';

import type {Sheet} from '../workbook/workbook.js';
import {headingCellText} from './heading-stacks.js';
import {headingText, type HeadingText} from './heading-text.js';
import {pickMonth} from './pick-month.js';
import {titleOperator} from './title-operator.js';

/** Something found, and where. */
export interface Found<T> {
  readonly value: T;
  /** "theo tên trang tính", "theo dòng 3". */
  readonly why: Message;
}

/** What a sheet's name and the lines above its headings say of all that stands below. */
export interface SheetTitles {
  readonly texts: readonly HeadingText[];
  readonly period?: Found<string> | undefined;
  readonly network?: Found<Network> | undefined;
  readonly statistic?: Found<Statistic> | undefined;
  /** The one operator that all figures are of, as it is written there. */
  readonly operator?: Found<string> | undefined;
  /** Why there is no month, network or operator, where something is said and cannot be taken. */
  readonly periodProblem?: Message | undefined;
  readonly networkProblem?: Message | undefined;
  readonly operatorProblem?: Message | undefined;
}

/** @param headings the first row of the headings, 0-based */
export function sheetTitles(sheet: Sheet, headings: number): SheetTitles {
  const lines = sheet.rows.slice(0, headings).map((row) => headingText(row.map(headingCellText).join(' ')));
  const name = headingText(sheet.name);
  return {
    texts: [name, ...lines],
    ...periodOf(name, lines),
    ...networkOf(name, lines),
    ...operatorOf(name, lines),
    statistic: only(lines, ({statistics}) => statistics),
  };
}

function periodOf(
  name: HeadingText,
  lines: readonly HeadingText[],
): Pick<SheetTitles, 'period' | 'periodProblem'> {
  const titles = lines.map(({months}) => months);
  const ofName = pickMonth([name.months], titles);
  const ofTitle = pickMonth(titles);
  if (ofName.month !== undefined && ofTitle.month !== undefined && ofName.month !== ofTitle.month) {
    return {
      periodProblem: {
        vi: `Tên trang tính nói tháng ${ofName.month}, còn các dòng đầu nói tháng ${ofTitle.month}.`,
        en: `The sheet's name says ${ofName.month}, the lines above the table ${ofTitle.month}.`,
      },
    };
  }
  if (ofTitle.month !== undefined) {
    const line = lines.findIndex(({months}) => months.months.length + months.bare.length > 0);
    return {period: {value: ofTitle.month, why: byRow(line)}};
  }
  if (ofName.month !== undefined) return {period: {value: ofName.month, why: BY_NAME}};
  return {periodProblem: ofName.problem ?? ofTitle.problem};
}

function networkOf(
  name: HeadingText,
  lines: readonly HeadingText[],
): Pick<SheetTitles, 'network' | 'networkProblem'> {
  const technology = [name, ...lines].flatMap(({technologies}) => technologies)[0];
  if (technology !== undefined) return {networkProblem: technologyRefused(technology)};
  const ofName = narrowed(name.networks);
  const ofTitle = only(lines, ({networks}) => narrowed(networks));
  if (ofName.length === 1 && ofTitle && ofTitle.value !== ofName[0]) {
    return {
      networkProblem: {
        vi: 'Tên trang tính và các dòng đầu nói hai mạng khác nhau.',
        en: "The sheet's name and the lines above the table name different networks.",
      },
    };
  }
  if (ofName.length === 1) return {network: {value: ofName[0]!, why: BY_NAME}};
  return {network: ofTitle};
}

function operatorOf(
  name: HeadingText,
  lines: readonly HeadingText[],
): Pick<SheetTitles, 'operator' | 'operatorProblem'> {
  const found = titleOperator(name, lines);
  if (found === undefined) return {};
  if ('problem' in found) return {operatorProblem: found.problem};
  return {operator: {value: found.value, why: found.line === undefined ? BY_NAME : byRow(found.line)}};
}

/** 4G is a part of mobile: its figures under "di động" would be wrong. */
export function technologyRefused(technology: string): Message {
  return {
    vi: `“${technology}” không phải là một mạng trong thống kê (cố định, di động, 5G): di động gồm mọi thế hệ. Nếu đúng là số liệu di động, dùng --network mobile.`,
    en: `"${technology}" is no network of the statistics (fixed, mobile, 5G): mobile is all generations. If these are mobile figures, use --network mobile.`,
  };
}

function narrowed(networks: readonly Network[]): readonly Network[] {
  return networks.length === 2 && networks.includes('5g') && networks.includes('mobile') ? [] : networks;
}

/** The one value that lines name between them. */
function only<T>(
  lines: readonly HeadingText[],
  valuesOf: (line: HeadingText) => readonly T[],
): Found<T> | undefined {
  const values = new Set(lines.flatMap(valuesOf));
  if (values.size !== 1) return undefined;
  return {value: [...values][0]!, why: byRow(lines.findIndex((line) => valuesOf(line).length > 0))};
}

const BY_NAME: Message = {vi: 'theo tên trang tính', en: "by the sheet's name"};

function byRow(index: number): Message {
  return {vi: `theo dòng ${index + 1}`, en: `by row ${index + 1}`};
}
