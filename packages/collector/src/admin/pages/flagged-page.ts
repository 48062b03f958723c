import type {CitizenReport} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import {
  countFlagged,
  type FlaggedReport,
  flaggedReports,
  type VerdictState,
} from '../../totals/flagged-reports.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {dayNumber} from '../../export/day-number.js';
import {monthNumber} from '../../export/month-number.js';
import {momentText} from '../parts/date-text.js';
import {html, type Html} from '../parts/html.js';
import {monthPage} from '../parts/month-page.js';
import {type MonthView, monthPath} from '../parts/month-view.js';
import {communeNames} from '../parts/names.js';
import {countText} from '../parts/number-text.js';
import {pageNumber, pager} from '../parts/pager.js';
import {readMonthView} from '../parts/read-month-view.js';
import {table} from '../parts/table.js';
import type {Sessions} from '../session/sessions.js';
import {flagText} from './flag-text.js';
import {verdictForm} from './verdict-form.js';

const ROWS = 50;
const STATES = {waiting: 'Chưa xem', kept: 'Đã giữ', 'set-aside': 'Không tính'} as const;
const NETWORKS = {fixed: 'Mạng cố định', mobile: 'Mạng di động', '5g': 'Mạng 5G'} as const;
const FIGURE = new Intl.NumberFormat('vi-VN', {maximumFractionDigits: 2});

/** Whether an address names a state. */
export function isVerdictState(text: string | undefined): text is VerdictState {
  return text !== undefined && Object.hasOwn(STATES, text);
}

/** `GET /admin/:campaign/:period/flagged?state=waiting|kept|set-aside`: citizens' reports that look odd. */
export function flaggedPage(needs: AdminNeeds, sessions: Sessions): Handler<AdminEnv> {
  const {db} = needs.store;
  return async (context) => {
    const view = readMonthView(context, needs, sessions);
    const asked = context.req.query('state');
    const state = isVerdictState(asked) ? asked : 'waiting';
    const counts = await countFlagged(db, view.month);
    const paged = pageNumber(counts[state], {asked: context.req.query('page'), rows: ROWS});
    const reports = await flaggedReports(db, view.month, {
      state,
      limit: ROWS,
      offset: (paged.page - 1) * ROWS,
    });
    const link = (page: number) => monthPath(view.month, `/flagged?state=${state}&page=${page}`);
    const body = html`<h1>Báo cáo cần xem, tháng ${monthNumber(view.month.period)}</h1>
<p>Báo cáo của người dân có dấu hiệu lạ. Máy chủ vẫn nhận và vẫn tính, cho đến khi bạn chọn “Không tính”.</p>
${choices(view, {state, counts})}
${reports.length === 0 ? html`<p>Không có báo cáo nào.</p>` : reportTable(view, {state, reports})}
${pager(paged, link)}`;
    return context.html(monthPage(view, {section: 'flagged', title: 'Báo cáo cần xem', body}));
  };
}

function choices(
  {month}: MonthView,
  {state, counts}: {state: VerdictState; counts: Record<VerdictState, number>},
): Html {
  return html`<nav aria-label="Tình trạng xem"><ul class="choices">${Object.entries(STATES).map(
    ([name, label]) => {
      const href = monthPath(month, `/flagged?state=${name}`);
      const text = `${label} (${countText(counts[name as VerdictState])})`;
      return name === state
        ? html`<li><a href="${href}" aria-current="page">${text}</a></li>`
        : html`<li><a href="${href}">${text}</a></li>`;
    },
  )}</ul></nav>`;
}

function reportTable(
  view: MonthView,
  {state, reports}: {state: VerdictState; reports: readonly FlaggedReport[]},
): Html {
  const nameOf = communeNames(view.month.files);
  return table({
    caption: `Báo cáo: ${STATES[state].toLowerCase()}`,
    columns: [
      {title: 'Mã biên nhận'},
      {title: 'Dấu hiệu'},
      {title: 'Số đo'},
      {title: 'Xã, phường'},
      {title: 'Nhận lúc'},
      {title: 'Quyết định'},
    ],
    rows: reports.map(({seq, receiptCode, receivedAt, flags, report}) => [
      receiptCode,
      html`<ul>${flags.map((flag) => html`<li>${flagText(flag, report)}</li>`)}</ul>`,
      figures(report),
      nameOf(report.communeCode),
      momentText(receivedAt),
      verdictForm(view, {seq, receiptCode, state}),
    ]),
  });
}

function figures({network, operator, installed, measurement, signals}: CitizenReport): Html {
  const lines = [
    `${NETWORKS[network]}${operator === undefined ? '' : `, ${operator}`}`,
    installed ? 'Đã cài đặt' : 'Chưa cài đặt',
    ...(measurement
      ? [
          `Đo ngày ${dayNumber(measurement.measuredOn)}`,
          `Tải xuống ${FIGURE.format(measurement.download)} Mbps`,
          measurement.upload !== undefined && `Tải lên ${FIGURE.format(measurement.upload)} Mbps`,
          measurement.ping !== undefined && `Độ trễ ${FIGURE.format(measurement.ping)} ms`,
        ]
      : ['Không có số đo']),
    signals && `Điền trong ${countText(signals.seconds)} giây`,
  ];
  return html`<ul>${lines.map((line) => line && html`<li>${line}</li>`)}</ul>`;
}
