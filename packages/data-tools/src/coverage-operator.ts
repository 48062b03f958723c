import type {Message} from '@ispeed-widgets/contract';

import {saysAllOperators} from './reading/operators-in.js';
import type {ReadColumn} from './reading/read-column.js';
import type {Reading} from './reading/read-sheet.js';
import type {Section} from './reading/read-row.js';
import type {RowCells} from './reading/row-cells.js';
import {contradictionMessage, settleFact} from './reading/settle-fact.js';

/** The operator that the figures of a row are of, `undefined` for all together; or what is wrong, and in which column. */
export type OperatorOf =
  | {readonly ok: true; readonly operator: string | undefined}
  | {
      readonly ok: false;
      readonly message: Message;
      readonly column?: ReadColumn | undefined;
      readonly isOfSheet: boolean;
    };

export interface OperatorContext {
  readonly reading: Reading;
  readonly section: Section;
  /** That the columns of the figures name. */
  readonly own: string | undefined;
  /** A flag: a name, or words for all operators. */
  readonly operator?: string | undefined;
}

/** All operators together, where a cell or a group says so itself. */
const ALL = '';

/** Of which operator the figures of a row are. Where nobody names one they are of all together. */
export function coverageOperator(cells: RowCells, context: OperatorContext): OperatorOf {
  const {reading, section, own, operator: flag} = context;
  const column = cells.column('operator');
  const typed = column && cells.mergedText('operator').normalize('NFC').replace(/\s+/g, ' ');
  if (typed !== undefined && !/\p{L}{2}/u.test(typed)) {
    return {ok: false, message: typed === '' ? NO_NAME : noName(typed), column, isOfSheet: false};
  }
  const isDivided =
    column !== undefined ||
    reading.columns.some((one) => one.operator !== undefined) ||
    reading.rows.some((row) => row.section.operator !== undefined);
  const {operator: title, operatorProblem} = reading.titles;
  const fact = settleFact({
    own: [own, typed === undefined ? undefined : nameOf(typed), section.operator],
    flag: flag === undefined ? undefined : nameOf(flag),
    // A title over a table that is divided by operator may name one of them for another reason.
    title: isDivided ? ALL : title?.value,
  });
  if ('contradiction' in fact) {
    const [first, second] = fact.contradiction.map((name) => name || 'chung');
    return {ok: false, message: contradictionMessage(first!, second!), isOfSheet: true};
  }
  if ('value' in fact) return {ok: true, operator: fact.value || undefined};
  return operatorProblem
    ? {ok: false, message: operatorProblem, isOfSheet: true}
    : {ok: true, operator: undefined};
}

function nameOf(typed: string): string {
  return saysAllOperators(typed) ? ALL : typed;
}

const NO_NAME: Message = {
  vi: 'Ô nhà mạng trống. Ghi tên nhà mạng, hoặc “Chung” nếu là số của mọi nhà mạng.',
  en: 'The operator is blank. Write its name, or "Chung" for all operators together.',
};

function noName(typed: string): Message {
  return {
    vi: `“${typed}” không phải là tên nhà mạng. Ghi tên nhà mạng, hoặc “Chung” nếu là số của mọi nhà mạng.`,
    en: `"${typed}" is no operator. Write its name, or "Chung" for all operators together.`,
  };
}
