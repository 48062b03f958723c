import type {ReportGroup} from '@ispeed-widgets/contract/page';

import {formatCount} from '../../../shared/format.js';
import {formatRatio} from '../../../shared/format-figure.js';
import type {FormState} from '../form-state.js';
import {type Column, COLUMNS, countField} from './group-columns.js';
import {parseCount} from './parse-count.js';

/** Counts of people and their ratios, as text; undefined where there is nothing to say. */
export interface CountFigures {
  readonly total: string | undefined;
  readonly installed: string | undefined;
  readonly measured: string | undefined;
  readonly installedRatio: string | undefined;
  readonly measuredRatio: string | undefined;
}

/** Counts of people; one that is missing or not a number is undefined. */
export type Counts = Partial<Record<Column, number | undefined>>;

/** The counts of a group as typed, as far as they can be read. */
export function typedCounts(form: FormState, id: string): Counts {
  const counts: Counts = {};
  for (const column of COLUMNS) {
    const count = parseCount(form.value(countField(id, column)));
    if (typeof count === 'number') counts[column] = count;
  }
  return counts;
}

/** The sum over the groups that count in the total, column by column: nobody is counted twice. */
export function sumCounts(groups: readonly ReportGroup[], countsOf: (id: string) => Counts): Counts {
  const sum: Counts = {};
  for (const {id, inTotal} of groups) {
    const counts = inTotal ? countsOf(id) : {};
    for (const column of COLUMNS) {
      const count = counts[column];
      if (count !== undefined) sum[column] = (sum[column] ?? 0) + count;
    }
  }
  return sum;
}

/** Counts and their shares of all the people in a group, as text; what cannot be said is left out. */
export function figuresOf({total, installed, measured}: Counts): CountFigures {
  const ratio = (part: number | undefined) =>
    part === undefined || !total || part > total ? undefined : formatRatio(part, total);
  const count = (people: number | undefined) => (people === undefined ? undefined : formatCount(people));
  return {
    total: count(total),
    installed: count(installed),
    measured: count(measured),
    installedRatio: ratio(installed),
    measuredRatio: ratio(measured),
  };
}
