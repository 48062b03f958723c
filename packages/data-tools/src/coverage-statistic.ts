import type {Statistic} from '@ispeed-widgets/contract';

import {isFigure} from './reading/meaning.js';
import type {Reading} from './reading/read-sheet.js';
import type {TableIssue} from './table.js';

const TITLES: Readonly<Record<Statistic, string>> = {median: 'trung vị', mean: 'trung bình'};

/**
 * Which statistic the speeds are. What headings say must agree among themselves and with the flag; where nobody says
 * anything it is the median, which VNNIC publishes.
 */
export function coverageStatistic(
  readings: readonly Reading[],
  asked: Statistic | undefined,
): {readonly value: Statistic; readonly issues: readonly TableIssue[]} {
  const said = readings.flatMap(({place, block, columns, titles}) => {
    const speeds = columns.filter(({meaning}) => isFigure(meaning) && meaning !== 'samples');
    const own = speeds.flatMap(({letter, heading, statistic}) =>
      statistic === undefined
        ? []
        : [{statistic, at: {sheet: place, row: block.last + 1, letter, column: heading}}],
    );
    if (own.length > 0 || speeds.length === 0 || !titles.statistic) return own;
    return [{statistic: titles.statistic.value, at: {sheet: place}}];
  });
  const value = asked ?? said[0]?.statistic ?? 'median';
  const issues = said
    .filter(({statistic}) => statistic !== value)
    .map(({statistic, at}) => ({
      ...at,
      message: {
        vi: `Tiêu đề nói ${TITLES[statistic]}, ${asked ? '--statistic' : 'chỗ khác'} nói ${TITLES[value]}. Hỏi nơi lập bảng, rồi sửa cho khớp.`,
        en: `The heading says ${statistic}, ${asked ? '--statistic' : 'another one'} says ${value}. Ask who made the table, and make them agree.`,
      },
    }));
  return {value, issues};
}
