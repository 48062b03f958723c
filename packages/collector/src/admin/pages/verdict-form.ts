import type {VerdictState} from '../../totals/flagged-reports.js';
import {html, type Html} from '../parts/html.js';
import {type MonthView, monthPath} from '../parts/month-view.js';

/** What can be decided in each state. */
const DECISIONS: Record<VerdictState, readonly (readonly [VerdictState, string])[]> = {
  waiting: [
    ['kept', 'Giữ'],
    ['set-aside', 'Không tính'],
  ],
  kept: [
    ['set-aside', 'Không tính'],
    ['waiting', 'Bỏ quyết định'],
  ],
  'set-aside': [
    ['kept', 'Giữ'],
    ['waiting', 'Bỏ quyết định'],
  ],
};

/** The buttons that decide on a flagged report. Every decision can be taken back. */
export function verdictForm(
  {month, formToken}: MonthView,
  {seq, receiptCode, state}: {seq: number; receiptCode: string; state: VerdictState},
): Html {
  return html`<form method="post" action="${monthPath(month, `/flagged/${seq}`)}">
<input type="hidden" name="form" value="${formToken}">
<input type="hidden" name="from" value="${state}">
${DECISIONS[state].map(
  ([verdict, label]) =>
    html`<button class="quiet" name="verdict" value="${verdict}" aria-label="${`${label} báo cáo ${receiptCode}`}">${label}</button> `,
)}</form>`;
}
