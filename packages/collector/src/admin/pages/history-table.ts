import type {Campaign} from '@ispeed-widgets/contract';

import type {ReportVersion} from '../../totals/report-versions.js';
import {momentText} from '../parts/date-text.js';
import {html, type Html} from '../parts/html.js';
import {table} from '../parts/table.js';
import {reportChanges} from './report-changes.js';

/** Every report of the month, the newest first: when, with which receipt, and what it changed. */
export function historyTable(campaign: Campaign, versions: readonly ReportVersion[]): Html {
  return html`<h2>Các lần gửi</h2>
${table({
  caption: versions.length > 1 ? 'Lần gửi mới nhất được tính' : 'Đơn vị gửi một lần, chưa sửa',
  stacks: true,
  columns: [{title: 'Nhận lúc'}, {title: 'Mã biên nhận'}, {title: 'Thay đổi so với lần trước'}],
  rows: versions.map(({receivedAt, receiptCode, report}, index) => [
    momentText(receivedAt),
    receiptCode,
    changes(campaign, versions[index + 1]?.report, report),
  ]),
})}`;
}

function changes(
  campaign: Campaign,
  before: ReportVersion['report'] | undefined,
  after: ReportVersion['report'],
): Html | string {
  if (before === undefined) return 'Lần gửi đầu tiên';
  const lines = reportChanges(campaign, before, after);
  return lines.length === 0 ? 'Không đổi' : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}
