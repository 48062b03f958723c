import type {Message} from '@ispeed-widgets/contract';

import {headingText, type HeadingText} from './heading-text.js';
import {saysAllOperators} from './operators-in.js';
import {pickMonth} from './pick-month.js';
import type {Section} from './read-row.js';
import {placeOfGroup} from './row-words.js';
import {type SheetTitles, technologyRefused} from './sheet-titles.js';

/** Whether a row without figures says a month, a network or an operator of the rows below it. */
export function saysSection(label: string): boolean {
  const {months, networks, technologies, operators} = headingText(label);
  const facts = [months.months, months.bare, networks, technologies, operators];
  return facts.some((list) => list.length > 0);
}

/** "III. Tổng các nhà mạng": all operators, and not the total of a table. */
export function namesAllOperators(label: string): boolean {
  const text = headingText(label);
  return operatorOf(text) === '' && /\b(?:mang|doanh nghiep)$/.test(text.words);
}

/** What the row of a group says of the rows below it; what it leaves unsaid stays as `above` had it. */
export function sectionOf(
  label: string,
  {row, titles, above}: {row: number; titles: SheetTitles; above: Section},
): Section {
  const text = headingText(label);
  const {months, networks, technologies} = text;
  const picked = pickMonth(
    [months],
    titles.texts.map((title) => title.months),
  );
  const network = networks.length === 1 ? networks[0] : undefined;
  const operator = operatorOf(text);
  const place = placeOfGroup(label);
  const [technology] = technologies;
  const problem =
    picked.problem ??
    (technology === undefined ? undefined : technologyRefused(technology)) ??
    (text.operators.length > 1 ? SEVERAL_OPERATORS : undefined);
  if (place && !problem) return {...above, problem: undefined, ...place, row: row + 1};
  const isAnother = [picked.month, network, operator, problem].some((fact) => fact !== undefined);
  if (!isAnother) return {...above, row: row + 1, district: undefined};
  const named = (['period', 'network'] as const).filter((kind) =>
    kind === 'period' ? picked.month !== undefined : network !== undefined,
  );
  const isLeft = operator === undefined && named.some((kind) => above.operatorWithin?.includes(kind));
  const kept = operator === undefined && !isLeft ? above : aroundOperator(above);
  return {
    row: row + 1,
    period: picked.month ?? kept.period,
    network: network ?? kept.network,
    operator: operator ?? (isLeft ? undefined : above.operator),
    operatorWithin: isLeft ? undefined : operator === undefined ? above.operatorWithin : kept.operatorWithin,
    problem,
  };
}

/** What stays where another operator begins: what stood before the first, and not what was said below it. */
function aroundOperator({period, network, operatorWithin}: Section): Section {
  if (operatorWithin === undefined) {
    const within = [
      ...(period === undefined ? [] : (['period'] as const)),
      ...(network === undefined ? [] : (['network'] as const)),
    ];
    return {period, network, operatorWithin: within};
  }
  return {
    period: operatorWithin.includes('period') ? period : undefined,
    network: operatorWithin.includes('network') ? network : undefined,
    operatorWithin,
  };
}

/** "III. Tổng các nhà mạng" ends what was of one operator. */
function operatorOf({operators, words}: HeadingText): string | undefined {
  if (operators.length === 1) return operators[0];
  return saysAllOperators(words.replace(/^(?:[ivxlc]+|\d{1,2}|[a-h]) /, '')) ? '' : undefined;
}

const SEVERAL_OPERATORS: Message = {
  vi: 'Dòng nhóm phía trên nêu nhiều nhà mạng, không rõ số liệu của nhà mạng nào.',
  en: 'The group above names several operators; which one is meant is not clear.',
};
