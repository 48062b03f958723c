import {daysBetween, lastDayOf} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import {vietnamese} from '../../export/vietnamese.js';
import {citizensByCommune} from '../../totals/citizens-by-commune.js';
import {countFlagged, type VerdictState} from '../../totals/flagged-reports.js';
import {type OrganizationMonth, organizationMonths} from '../../totals/organization-months.js';
import {progressOf} from '../../totals/progress.js';
import {summarize, type Summary} from '../../totals/summary.js';
import {tasksDone} from '../../totals/tasks-done.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {dayNumber} from '../../export/day-number.js';
import {monthNumber} from '../../export/month-number.js';
import {daysLeftText} from '../parts/date-text.js';
import {html, type Html} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {countText, shareText} from '../parts/number-text.js';
import {progressChart} from '../parts/progress-chart.js';
import {readMonthView} from '../parts/read-month-view.js';
import {table} from '../parts/table.js';
import type {Sessions} from '../session/sessions.js';
import {downloadLinks} from './download-links.js';
import {missingTable} from './missing-table.js';
import {citizenFigure, organizationFigures} from './overview-figures.js';

/** Communes named on the first page; all of them are on their own. */
const MOST_COMMUNES = 10;

interface Overview {
  readonly organizations: readonly OrganizationMonth[];
  readonly done: Map<string, number>;
  readonly citizens: Map<string, number>;
  readonly flagged: Record<VerdictState, number>;
}

/** `GET /admin/:campaign/:period`: how far the month has come. */
export function overviewPage(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  const {db} = needs.store;
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const {month} = view;
    const [organizations, done, citizens, flagged] = await Promise.all([
      organizationMonths(db, month),
      tasksDone(db, month),
      citizensByCommune(db, month),
      countFlagged(db, month),
    ]);
    const body = overview(view, {organizations, done, citizens, flagged});
    return context.html(monthPage(view, {section: 'overview', title: 'Tổng quan', body}));
  };
}

function overview(view: MonthView, {organizations, done, citizens, flagged}: Overview): Html {
  const {month, today} = view;
  const {campaign} = month.files;
  const sum = summarize(organizations);
  const asksCitizens = campaign.report?.audiences.includes('citizen');
  // A campaign may ask citizens alone.
  const asksOrganizations = organizations.length > 0;
  return html`<h1>Tổng quan tháng ${monthNumber(month.period)}</h1>
${asksOrganizations && deadline(sum, {lastDay: lastDayOf(campaign.schedule, month.period), today})}
<dl class="figures">
${asksOrganizations && organizationFigures(sum)}
${asksCitizens && citizenFigure(view, {citizens, flagged})}
</dl>
${asksOrganizations && organizationParts(view, {organizations, done, sum})}
${asksCitizens && citizenTable(view, citizens)}`;
}

function organizationParts(
  view: MonthView,
  {organizations, done, sum}: Pick<Overview, 'organizations' | 'done'> & {sum: Summary},
): Html {
  const {month, today} = view;
  const lastDay = lastDayOf(month.files.campaign.schedule, month.period);
  const days = progressOf(organizations, {period: month.period, lastDay, today});
  return html`<p class="hint">Không tính trùng: chỉ cộng các nhóm ${totalGroups(view)}. Tỷ lệ tính trên tổng số người đã báo cáo.</p>
${downloadLinks(month)}
${missingTable(view, organizations)}
<h2>Tiến độ</h2>
${progressChart({days, organizations: sum.organizations, lastDay})}
${tasks(view, {done, sum})}`;
}

function deadline(
  {reported, organizations}: Summary,
  {lastDay, today}: {lastDay: string | undefined; today: string},
): Html | undefined {
  if (lastDay === undefined) return undefined;
  const left = daysBetween(today, lastDay);
  const isOverdue = left < 0 && reported < organizations;
  return html`<p class="${isOverdue ? 'inset bad' : 'inset'}">Hạn nộp báo cáo: ngày ${dayNumber(lastDay)}, <strong>${daysLeftText(left)}</strong>.</p>`;
}

function totalGroups({month}: MonthView): string {
  const groups = month.files.campaign.report?.groups ?? [];
  return groups.flatMap(({name, inTotal}) => (inTotal ? [vietnamese(name)] : [])).join('; ');
}

function tasks({month}: MonthView, {done, sum}: {done: Map<string, number>; sum: Summary}): Html | undefined {
  const {tasks: ordered} = month.files.campaign;
  if (ordered.length === 0) return undefined;
  return html`<h2>Nhiệm vụ khác</h2>
${table({
  caption: 'Số đơn vị đã thực hiện từng nhiệm vụ',
  columns: [{title: 'Nhiệm vụ'}, {title: 'Đã thực hiện', numeric: true}, {title: 'Tỷ lệ', numeric: true}],
  rows: ordered.map(({id, title}) => {
    const count = done.get(id) ?? 0;
    return [
      vietnamese(title),
      `${countText(count)} trên ${countText(sum.organizations)}`,
      shareText(count, sum.organizations),
    ];
  }),
})}`;
}

function citizenTable({month}: MonthView, citizens: Map<string, number>): Html {
  const nameOf = communeNames(month.files);
  const most = [...citizens].sort(([, a], [, b]) => b - a).slice(0, MOST_COMMUNES);
  return html`<h2>Báo cáo của người dân</h2>
${
  most.length === 0
    ? html`<p>Chưa có báo cáo nào.</p>`
    : table({
        caption: 'Các xã, phường có nhiều báo cáo nhất',
        columns: [{title: 'Xã, phường'}, {title: 'Báo cáo', numeric: true}],
        rows: most.map(([code, reports]) => [nameOf(code), countText(reports)]),
      })
}
<p><a href="${monthPath(month, '/breakdown?by=commune')}">Xem tất cả các xã, phường</a></p>`;
}
