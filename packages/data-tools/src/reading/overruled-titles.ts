import type {TableIssue} from '../table.js';
import type {HeadingRows} from './heading-stacks.js';
import {isFigure} from './meaning.js';
import type {ReadColumn} from './read-column.js';
import {monthTitle, NETWORK_TITLES} from './say-facts.js';
import type {Found, SheetTitles} from './sheet-titles.js';

interface UnderstoodSheet {
  /** How messages call it. */
  readonly place: string;
  readonly block: HeadingRows;
  readonly columns: readonly ReadColumn[];
  readonly titles: SheetTitles;
}

/** Where all columns name another month or network than the sheet's name or title: the columns are taken, and this is said. */
export function overruledTitles({place, block, columns, titles}: UnderstoodSheet): TableIssue[] {
  const figures = columns.filter(({meaning}) => isFigure(meaning));
  const say = <T extends string>(
    found: Found<T> | undefined,
    {own, named}: {own: (column: ReadColumn) => T | undefined; named: (value: T) => string},
  ): TableIssue[] => {
    const values = new Set(figures.flatMap((column) => own(column) ?? []));
    if (found === undefined || values.size === 0 || values.has(found.value)) return [];
    const column = figures.find((one) => own(one) !== undefined)!;
    const taken = [...values].map(named).join(', ');
    const vi = `Tiêu đề cột nói ${taken}, còn bảng nói ${named(found.value)} (${found.why.vi}). Đã lấy theo tiêu đề cột; kiểm tra rồi sửa cho khớp.`;
    const en = `The heading says ${[...values].join(', ')}, the sheet ${found.value} (${found.why.en}). The heading was taken; check, and make them agree.`;
    const {letter, heading} = column;
    return [{sheet: place, row: block.last + 1, letter, column: heading || undefined, message: {vi, en}}];
  };
  return [
    ...say(titles.period, {own: ({period}) => period, named: monthTitle}),
    ...say(titles.network, {own: ({network}) => network, named: (network) => NETWORK_TITLES[network]}),
  ];
}
