import {vietNamDay} from '@ispeed-widgets/contract';

import {shortfall} from '../../totals/missing-first.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {html, type Html} from './html.js';
import {countText} from './number-text.js';

/** Whether the first report of the month came after its last day. */
export function isLate({report}: OrganizationMonth, lastDay: string | undefined): boolean {
  return report !== undefined && lastDay !== undefined && vietNamDay(Date.parse(report.firstAt)) > lastDay;
}

/** Where an organisation stands, in words and not by colour alone. */
export function stateTag(organization: OrganizationMonth, lastDay: string | undefined): Html {
  const {report, isListed, hasCode} = organization;
  const missing = shortfall(organization);
  return html`${
    report ? html`<span class="tag good">Đã báo cáo</span>` : html`<span class="tag bad">Chưa báo cáo</span>`
  } ${isLate(organization, lastDay) && html`<span class="tag warn">Nộp muộn</span>`} ${
    report && missing > 0 && html`<span class="tag warn">Thiếu ${countText(missing)} người</span>`
  } ${!isListed && html`<span class="tag">Không còn trong danh sách</span>`} ${
    !hasCode && html`<span class="tag warn">Chưa có mã truy cập</span>`
  }`;
}
