import {lastDayOf} from '@ispeed-widgets/contract';
import {byMissing, shortfall} from '../../totals/missing-first.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {html, type Html} from '../parts/html.js';
import {type MonthView, monthPath, organizationPath} from '../parts/month-view.js';
import {countText, NONE} from '../parts/number-text.js';
import {stateTag} from '../parts/state-tag.js';
import {table} from '../parts/table.js';

/** Organisations named on the first page; all of them are on their own. */
const MOST = 10;

/** From whom something is still missing, the most first. */
export function missingTable({month}: MonthView, organizations: readonly OrganizationMonth[]): Html {
  const missing = organizations.filter(
    (organization) => organization.report === undefined || shortfall(organization) > 0,
  );
  if (missing.length === 0) return html`<p class="inset good">Tất cả các đơn vị đã báo cáo đủ.</p>`;
  const lastDay = lastDayOf(month.files.campaign.schedule, month.period);
  return html`<h2>Còn thiếu</h2>
${table({
  stacks: true,
  caption:
    missing.length > MOST
      ? `${MOST} đơn vị thiếu nhiều nhất, trong số ${countText(missing.length)} đơn vị chưa báo cáo hoặc báo cáo chưa đủ`
      : 'Các đơn vị chưa báo cáo hoặc báo cáo chưa đủ',
  columns: [{title: 'Đơn vị'}, {title: 'Tình trạng'}, {title: 'Dự kiến (người)', numeric: true}],
  rows: [...missing]
    .sort(byMissing)
    .slice(0, MOST)
    .map((organization) => [
      html`<a href="${organizationPath(month, organization.id)}">${organization.name}</a>`,
      stateTag(organization, lastDay),
      organization.headcount === undefined ? NONE : countText(organization.headcount),
    ]),
})}
<p><a href="${monthPath(month, '/organizations')}">Xem tất cả các đơn vị</a></p>`;
}
