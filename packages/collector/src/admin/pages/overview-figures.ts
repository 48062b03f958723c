import type {VerdictState} from '../../totals/flagged-reports.js';
import type {Summary} from '../../totals/summary.js';
import {figure} from '../parts/figures.js';
import {html, type Html} from '../parts/html.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {countText, shareText} from '../parts/number-text.js';

/** How many organisations have reported, and how many people they counted. */
export function organizationFigures({
  reported,
  organizations,
  total,
  installed,
  measured,
  expected,
}: Summary): Html {
  return html`${figure(
    'Đơn vị',
    `${countText(reported)} trên ${countText(organizations)} đơn vị đã báo cáo`,
    [
      shareText(reported, organizations),
      html`<progress max="${organizations}" value="${reported}" aria-label="Đơn vị đã báo cáo"></progress>`,
    ],
  )}
${figure('Tổng số người', countText(total), [
  expected.organizations > 0 &&
    `${countText(expected.counted)} trên ${countText(expected.people)} người dự kiến (${shareText(expected.counted, expected.people)})`,
  expected.organizations < organizations &&
    `Chưa có số dự kiến của ${countText(organizations - expected.organizations)} đơn vị`,
])}
${figure('Đã cài đặt', countText(installed), [shareText(installed, total)])}
${figure('Đã đo', countText(measured), [shareText(measured, total)])}`;
}

/** How many citizens have reported, and how many of their reports want a look. */
export function citizenFigure(
  {month}: MonthView,
  {citizens, flagged}: {citizens: Map<string, number>; flagged: Record<VerdictState, number>},
): Html {
  const reports = [...citizens.values()].reduce((sum, count) => sum + count, 0);
  return figure('Báo cáo của người dân', countText(reports), [
    flagged['set-aside'] > 0 && `Không tính ${countText(flagged['set-aside'])} báo cáo`,
    flagged.waiting > 0 &&
      html`<a href="${monthPath(month, '/flagged')}">${countText(flagged.waiting)} báo cáo cần xem</a>`,
  ]);
}
