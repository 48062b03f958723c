import type {Message} from '@ispeed-widgets/contract';

import type {MonthsIn} from './months-in.js';

/** The one month that texts name, or why none can be taken. Neither where they name no month at all. */
export interface PickedMonth {
  readonly month?: string;
  readonly problem?: Message;
}

type Months = Omit<MonthsIn, 'rest'>;

/**
 * Picks the month out of texts that belong together, the headings over a column for instance.
 *
 * @param context texts around them, which may give the year of a month that has none
 */
export function pickMonth(texts: readonly Months[], context: readonly Months[] = []): PickedMonth {
  const span = texts.flatMap(({spans}) => spans)[0];
  if (span !== undefined) return {problem: noMonth(span)};
  const dated = [...new Set(texts.flatMap(({months}) => months))];
  const bare = [...new Set(texts.flatMap((text) => text.bare))].filter(
    (number) => !dated.some((month) => Number(month.slice(5)) === number),
  );
  const [month, ...others] = dated;
  if (bare.length === 0)
    return others.length > 0 ? {problem: several(dated)} : month === undefined ? {} : {month};
  const [number, ...more] = bare;
  if (more.length > 0 || dated.length > 0)
    return {problem: several([...dated, ...bare.map((one) => `tháng ${one}`)])};
  const year = yearOf(number!, [...texts, ...context]);
  return year === undefined
    ? {problem: noYear(number!)}
    : {month: `${year}-${String(number).padStart(2, '0')}`};
}

/**
 * The year of a month that stands without one: a lone year, or that of a month which is not before it. "Tháng 12" under
 * a title of January would otherwise fall into the wrong year.
 */
function yearOf(number: number, texts: readonly Months[]): number | undefined {
  const years = new Set(texts.flatMap((text) => text.years));
  const months = texts.flatMap((text) => text.months);
  if (years.size > 1) return undefined;
  const [year] = years;
  if (year !== undefined) return year;
  const dated = new Set(months.map((month) => Number(month.slice(0, 4))));
  const isBefore = months.every((month) => number <= Number(month.slice(5)));
  return dated.size === 1 && isBefore ? [...dated][0] : undefined;
}

function noMonth(span: string): Message {
  return {
    vi: `“${span}” không phải là một tháng; số liệu phải theo từng tháng.`,
    en: `"${span}" is not one month; figures must be of single months.`,
  };
}

function several(months: readonly string[]): Message {
  const list = months.join(', ');
  return {
    vi: `Nêu nhiều tháng (${list}), không rõ số liệu thuộc tháng nào.`,
    en: `Names several months (${list}); which one is meant is not clear.`,
  };
}

function noYear(number: number): Message {
  return {
    vi: `“Tháng ${number}” không có năm. Ghi năm vào tiêu đề (“Tháng ${number}/2026”) hoặc dùng --period.`,
    en: `"Tháng ${number}" has no year. Write it into the title or use --period.`,
  };
}
