import {lastDayOf} from '@ispeed-widgets/contract';
import {kindName} from '@ispeed-widgets/data-tools';
import type {Handler} from 'hono';

import {type OrganizationMonth, organizationMonths} from '../../totals/organization-months.js';
import {type ReportVersion, reportedPeriods, reportVersions} from '../../totals/report-versions.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {monthNumber} from '../../export/month-number.js';
import {html, type Html} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {type MonthView, monthPath, organizationPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {countText} from '../parts/number-text.js';
import {readMonthView} from '../parts/read-month-view.js';
import {stateTag} from '../parts/state-tag.js';
import type {Sessions} from '../session/sessions.js';
import {findOrganization} from './find-organization.js';
import {historyTable} from './history-table.js';
import {reportTables} from './report-tables.js';

/** `GET /admin/:campaign/:period/organizations/:id`: one organisation, its report, corrections and other months. */
export function organizationPage(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  const {db} = needs.store;
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const {month} = view;
    const all = await organizationMonths(db, month);
    const organization = await findOrganization(db, month, {all, id: context.req.param('id') ?? ''});
    const [versions, periods] = await Promise.all([
      reportVersions(db, month, {organization: organization.id}),
      reportedPeriods(db, {campaign: month.files.campaign.id, organization: organization.id}),
    ]);
    const parent = all.find(({id}) => id === organization.reportsTo)?.name;
    const body = html`${head(view, organization, parent)}
${report(view, organization, versions)}
${months(view, organization, periods)}
<h2>Mã truy cập</h2>
<p>Cấp mã mới khi đơn vị làm mất mã, hoặc mã bị lộ. Mã cũ ngừng có hiệu lực ngay.</p>
<p class="actions"><a class="button quiet" href="${organizationPath(month, `${organization.id}/new-code`)}">Cấp mã truy cập mới</a></p>`;
    return context.html(monthPage(view, {section: 'organizations', title: organization.name, body}));
  };
}

function head({month}: MonthView, organization: OrganizationMonth, parent: string | undefined): Html {
  const {name, kind, communeCode, reportsTo, headcount} = organization;
  const facts = [
    kindName(kind),
    ...(communeCode === undefined ? [] : [communeNames(month.files)(communeCode)]),
    ...(reportsTo === undefined ? [] : [`trực thuộc ${parent ?? reportsTo}`]),
    ...(headcount === undefined ? [] : [`dự kiến ${countText(headcount)} người`]),
  ];
  return html`<p><a href="${monthPath(month, '/organizations')}">Tất cả các đơn vị</a></p>
<h1>${name}</h1>
<p>${facts.join('; ')}</p>
<p>Tháng ${monthNumber(month.period)}: ${stateTag(organization, lastDayOf(month.files.campaign.schedule, month.period))}</p>`;
}

function report(view: MonthView, organization: OrganizationMonth, versions: readonly ReportVersion[]): Html {
  const [newest] = versions;
  if (newest === undefined) return html`<p class="inset">Đơn vị chưa báo cáo tháng này.</p>`;
  return html`${reportTables(view, {organization, report: newest.report})}
${historyTable(view.month.files.campaign, versions)}`;
}

function months(
  {month}: MonthView,
  {id}: OrganizationMonth,
  periods: readonly {period: string; versions: number}[],
): Html | undefined {
  if (periods.length === 0) return undefined;
  return html`<h2>Các tháng đã báo cáo</h2>
<ul class="choices">${periods.map(({period, versions}) => {
    const href = organizationPath({...month, period}, id);
    const label = `${monthNumber(period)}${versions > 1 ? ` (${countText(versions)} lần gửi)` : ''}`;
    return period === month.period
      ? html`<li><a href="${href}" aria-current="page">${label}</a></li>`
      : html`<li><a href="${href}">${label}</a></li>`;
  })}</ul>`;
}
