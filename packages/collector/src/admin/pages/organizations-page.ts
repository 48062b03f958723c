import {lastDayOf} from '@ispeed-widgets/contract';
import {kindName} from '@ispeed-widgets/data-tools';
import type {Handler} from 'hono';

import {type OrganizationMonth, organizationMonths} from '../../totals/organization-months.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {monthNumber} from '../../export/month-number.js';
import {momentText} from '../parts/date-text.js';
import {html, type Html, NOTHING} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {type MonthView, monthPath, organizationPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {countText, NONE, shareText} from '../parts/number-text.js';
import {pageOf, pager} from '../parts/pager.js';
import {readMonthView} from '../parts/read-month-view.js';
import {stateTag} from '../parts/state-tag.js';
import {type Column, table} from '../parts/table.js';
import type {Sessions} from '../session/sessions.js';
import {downloadLinks} from './download-links.js';
import {filterForm} from './filter-form.js';
import {filterOrganizations, type OrganizationFilters} from './organization-filters.js';
import {ORDERS, readSorting, sortingKey, sortOrganizations, type Sorting} from './organization-sorts.js';

/** `GET /admin/:campaign/:period/organizations`: every organisation, what is missing first. */
export function organizationsPage(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const asked = (name: string) => context.req.query(name) ?? '';
    const filters = {
      q: asked('q'),
      state: asked('state'),
      kind: asked('kind'),
      parent: asked('parent'),
      commune: asked('commune'),
    };
    const sorting = readSorting(asked('sort'));
    const all = await organizationMonths(needs.store.db, view.month);
    const body = list(view, {all, filters, sorting, page: asked('page')});
    return context.html(monthPage(view, {section: 'organizations', title: 'Đơn vị', body}));
  };
}

interface Asked {
  readonly all: readonly OrganizationMonth[];
  readonly filters: OrganizationFilters;
  readonly sorting: Sorting;
  readonly page: string;
}

function list(view: MonthView, {all, filters, sorting, page}: Asked): Html {
  const {month} = view;
  const lastDay = lastDayOf(month.files.campaign.schedule, month.period);
  const found = filterOrganizations(all, filters, {lastDay});
  const shown = pageOf(sortOrganizations(found, sorting), page);
  const link = (sort: Sorting, number = 1) =>
    monthPath(month, `/organizations?${queryText(filters, sort, number)}`);
  return html`<h1>Đơn vị, tháng ${monthNumber(month.period)}</h1>
${filterForm(view, {all, filters, sorting})}
${downloadLinks(month)}
${
  found.length === 0
    ? html`<p>Không có đơn vị nào phù hợp. <a href="${monthPath(month, '/organizations')}">Bỏ các điều kiện lọc</a></p>`
    : table({
        caption: `${countText(found.length)} đơn vị${found.length < all.length ? ` trong số ${countText(all.length)}` : ''}, ${sortText(sorting)}`,
        columns: columns(sorting, link),
        rows: rows(view, shown.rows),
      })
}
${pager(shown, (number) => link(sorting, number))}`;
}

function rows({month}: MonthView, organizations: readonly OrganizationMonth[]): (Html | string)[][] {
  const lastDay = lastDayOf(month.files.campaign.schedule, month.period);
  const communeName = communeNames(month.files);
  return organizations.map((organization) => {
    const {id, name, kind, communeCode, headcount, report} = organization;
    const place = communeCode === undefined ? '' : `, ${communeName(communeCode)}`;
    return [
      html`<a href="${organizationPath(month, id)}">${name}</a> <span class="under">${kindName(kind)}${place}</span>`,
      stateTag(organization, lastDay),
      report ? countText(report.total) : NOTHING,
      headcount === undefined ? NONE : countText(headcount),
      report ? countText(report.installed) : NOTHING,
      report ? shareText(report.installed, report.total) : NOTHING,
      report ? countText(report.measured) : NOTHING,
      report ? shareText(report.measured, report.total) : NOTHING,
      report ? momentText(report.receivedAt) : NOTHING,
    ];
  });
}

const COLUMNS: readonly (readonly [title: string, sort?: string])[] = [
  ['Đơn vị', 'name'],
  ['Tình trạng', 'missing'],
  ['Tổng số', 'total'],
  ['Dự kiến'],
  ['Đã cài đặt'],
  ['Tỷ lệ cài đặt', 'installed'],
  ['Đã đo'],
  ['Tỷ lệ đo', 'measured'],
  ['Nhận lúc', 'received'],
];

/** A heading sorts by its column, the other way round where it is sorted so already. */
function columns(sorting: Sorting, link: (sorting: Sorting) => string): Column[] {
  return COLUMNS.map(([title, sort], index) => {
    const numeric = index > 1;
    if (sort === undefined) return {title, numeric};
    const isHere = sort === sorting.sort;
    const descending = isHere && !sorting.descending && sort !== 'missing';
    const sorted = sorting.descending ? 'descending' : 'ascending';
    const mark = isHere && html`<span aria-hidden="true">${sorting.descending ? ' ↓' : ' ↑'}</span>`;
    return {
      title,
      link: html`<a href="${link({sort, descending})}">${title}${mark}</a>`,
      numeric,
      sorted: isHere ? sorted : undefined,
    };
  });
}

function sortText(sorting: Sorting): string {
  const label = ORDERS.find(([key]) => key === sortingKey(sorting))?.[1] ?? 'Tên đơn vị, giảm dần';
  return `xếp theo: ${label.toLowerCase()}`;
}

function queryText(filters: OrganizationFilters, sorting: Sorting, page: number): string {
  const fields = {...filters, sort: sortingKey(sorting), page: page > 1 ? String(page) : ''};
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== '')).toString();
}
