import {kindName} from '@ispeed-widgets/data-tools';

import type {OrganizationMonth} from '../../totals/organization-months.js';
import {summarize, summarizeBy, type Summary} from '../../totals/summary.js';
import {FIGURE_COLUMNS, figureCells} from '../parts/figures.js';
import {html, type Html} from '../parts/html.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {countText} from '../parts/number-text.js';
import {pageOf, pager} from '../parts/pager.js';
import {table} from '../parts/table.js';

const ALL = 'Tất cả (không tính trùng)';

type Organizations = readonly OrganizationMonth[];
interface Listed {
  readonly organizations: Organizations;
  /** The page asked for. */
  readonly page: string | undefined;
}

/** Totals and ratios by kind of organisation. */
export function kindTable(organizations: Organizations): Html {
  const sums = summarizeBy(organizations, ({kind}) => kind);
  return table({
    caption: 'Tổng hợp theo loại đơn vị',
    columns: [{title: 'Loại đơn vị'}, ...FIGURE_COLUMNS],
    rows: [...sums].map(([kind, sum]) => [kindName(kind), ...figureCells(sum)]),
    foot: [ALL, ...figureCells(summarize(organizations))],
  });
}

/** Totals and ratios of those that report to one organisation, without its own report. */
export function parentTable({month}: MonthView, {organizations, page}: Listed): Html {
  const names = new Map(organizations.map(({id, name}) => [id, name]));
  const sums = summarizeBy(organizations, ({reportsTo}) => reportsTo ?? '');
  const shown = pageOf([...sums].sort(mostMissing), page);
  const label = (parent: string) =>
    parent === ''
      ? 'Không ghi cơ quan cấp trên'
      : html`<a href="${monthPath(month, `/organizations?parent=${parent}`)}">${names.get(parent) ?? parent}</a>`;
  return html`${table({
    caption: 'Tổng hợp các đơn vị trực thuộc, theo cơ quan cấp trên',
    columns: [{title: 'Cơ quan cấp trên'}, ...FIGURE_COLUMNS],
    rows: shown.rows.map(([parent, sum]) => [label(parent), ...figureCells(sum)]),
    foot: [ALL, ...figureCells(summarize(organizations))],
  })}
<p class="hint">Số của mỗi dòng không gồm báo cáo của chính cơ quan cấp trên.</p>
${pager(shown, (number) => monthPath(month, `/breakdown?by=parent&page=${number}`))}`;
}

/** Totals and ratios by commune, and how many citizens reported from each. */
export function communeTable(
  {month}: MonthView,
  {organizations, citizens, page}: Listed & {citizens: Map<string, number>},
): Html {
  const nameOf = communeNames(month.files);
  const sums = summarizeBy(organizations, ({communeCode}) => communeCode ?? '');
  const nothing = summarize([]);
  // Communes from which nobody reports are what the officer looks for.
  const listed = month.files.places?.communes.map(({code}) => code) ?? [];
  for (const code of [...listed, ...citizens.keys()]) if (!sums.has(code)) sums.set(code, nothing);
  const shown = pageOf([...sums].sort(mostMissing), page);
  const all = [...citizens.values()].reduce((sum, reports) => sum + reports, 0);
  const label = (code: string) =>
    code === ''
      ? 'Không ghi xã, phường'
      : html`<a href="${monthPath(month, `/organizations?commune=${code}`)}">${nameOf(code)}</a>`;
  return html`${table({
    caption: 'Tổng hợp theo xã, phường nơi đặt đơn vị',
    columns: [{title: 'Xã, phường'}, ...FIGURE_COLUMNS, {title: 'Báo cáo của người dân', numeric: true}],
    rows: shown.rows.map(([code, sum]) => [
      label(code),
      ...figureCells(sum),
      countText(citizens.get(code) ?? 0),
    ]),
    foot: [ALL, ...figureCells(summarize(organizations)), countText(all)],
  })}
${pager(shown, (number) => monthPath(month, `/breakdown?by=commune&page=${number}`))}`;
}

/** Where most organisations are missing comes first. */
function mostMissing([, a]: [string, Summary], [, b]: [string, Summary]): number {
  return b.organizations - b.reported - (a.organizations - a.reported);
}
