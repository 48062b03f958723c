import type {Handler} from 'hono';

import {citizensByCommune} from '../../totals/citizens-by-commune.js';
import {groupTotals} from '../../totals/group-totals.js';
import {organizationMonths} from '../../totals/organization-months.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {monthNumber} from '../../export/month-number.js';
import {html, type Html} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {readMonthView} from '../parts/read-month-view.js';
import type {Sessions} from '../session/sessions.js';
import {communeTable, kindTable, parentTable} from './breakdown-tables.js';
import {downloadLinks} from './download-links.js';
import {groupTable} from './group-table.js';

const WAYS = {
  kind: 'Theo loại đơn vị',
  parent: 'Theo cơ quan cấp trên',
  commune: 'Theo xã, phường',
  group: 'Theo nhóm',
} as const;
type Way = keyof typeof WAYS;

/** `GET /admin/:campaign/:period/breakdown?by=kind|parent|commune|group`: the month's totals, taken apart. */
export function breakdownPage(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const asked = context.req.query('by') ?? '';
    const by: Way = Object.hasOwn(WAYS, asked) ? (asked as Way) : 'kind';
    const body = html`<h1>${WAYS[by]}, tháng ${monthNumber(view.month.period)}</h1>
${choices(view, by)}
${await breakdown(view, needs, {by, page: context.req.query('page')})}
${downloadLinks(view.month)}`;
    return context.html(monthPage(view, {section: 'breakdown', title: WAYS[by], body}));
  };
}

async function breakdown(
  view: MonthView,
  {store: {db}}: AdminNeeds,
  {by, page}: {by: Way; page: string | undefined},
): Promise<Html> {
  const organizations = await organizationMonths(db, view.month);
  switch (by) {
    case 'kind':
      return kindTable(organizations);
    case 'parent':
      return parentTable(view, {organizations, page});
    case 'commune':
      return communeTable(view, {organizations, page, citizens: await citizensByCommune(db, view.month)});
    case 'group':
      return groupTable(view, {organizations, groups: await groupTotals(db, view.month)});
  }
}

function choices({month}: MonthView, by: Way): Html {
  return html`<nav aria-label="Cách tổng hợp"><ul class="choices">${Object.entries(WAYS).map(
    ([way, label]) => {
      const href = monthPath(month, `/breakdown?by=${way}`);
      return way === by
        ? html`<li><a href="${href}" aria-current="page">${label}</a></li>`
        : html`<li><a href="${href}">${label}</a></li>`;
    },
  )}</ul></nav>`;
}
