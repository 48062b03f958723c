import {byMissing} from '../../totals/missing-first.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';

type Compare = (a: OrganizationMonth, b: OrganizationMonth) => number;

const VIETNAMESE = new Intl.Collator('vi', {numeric: true});

/** Who has not reported comes last, whichever way a figure is sorted: there is no figure. */
function byFigure(figureOf: (report: NonNullable<OrganizationMonth['report']>) => number): Compare {
  return ({report: a}, {report: b}) => {
    if (a === undefined || b === undefined) return 0;
    return figureOf(a) - figureOf(b);
  };
}

/** What the list may be sorted by, upwards. */
const SORTS: Record<string, Compare> = {
  missing: byMissing,
  name: (a, b) => VIETNAMESE.compare(a.name, b.name),
  total: byFigure(({total}) => total),
  installed: byFigure(({installed, total}) => (total === 0 ? 1 : installed / total)),
  measured: byFigure(({measured, total}) => (total === 0 ? 1 : measured / total)),
  received: byFigure(({receivedAt}) => Date.parse(receivedAt)),
};

/** How a list is sorted. */
export interface Sorting {
  readonly sort: string;
  readonly descending: boolean;
}

/** What the address asks for, `name` or, downwards, `-name`; by what is missing if that is nothing we know. */
export function readSorting(asked: string): Sorting {
  const sort = asked.replace(/^-/, '');
  if (!Object.hasOwn(SORTS, sort)) return {sort: 'missing', descending: false};
  return {sort, descending: sort !== 'missing' && asked.startsWith('-')};
}

/** The same as the address writes it; empty for what it is without being asked. */
export function sortingKey({sort, descending}: Sorting): string {
  if (sort === 'missing') return '';
  return descending ? `-${sort}` : sort;
}

/** What the form offers to sort by. */
export const ORDERS: readonly (readonly [string, string])[] = [
  ['', 'Thiếu nhiều nhất ở trên'],
  ['name', 'Tên đơn vị'],
  ['-total', 'Tổng số, giảm dần'],
  ['total', 'Tổng số, tăng dần'],
  ['-installed', 'Tỷ lệ cài đặt, giảm dần'],
  ['installed', 'Tỷ lệ cài đặt, tăng dần'],
  ['-measured', 'Tỷ lệ đo, giảm dần'],
  ['measured', 'Tỷ lệ đo, tăng dần'],
  ['-received', 'Mới nhận ở trên'],
  ['received', 'Nhận sớm nhất ở trên'],
];

/** The organisations in that order. */
export function sortOrganizations(
  organizations: readonly OrganizationMonth[],
  {sort, descending}: Sorting,
): OrganizationMonth[] {
  const compare = SORTS[sort]!;
  if (sort === 'missing' || sort === 'name')
    return [...organizations].sort((a, b) => (descending ? compare(b, a) : compare(a, b)));
  const reported = organizations.filter(({report}) => report !== undefined);
  const missing = organizations.filter(({report}) => report === undefined);
  return [...reported.sort((a, b) => (descending ? compare(b, a) : compare(a, b))), ...missing];
}
