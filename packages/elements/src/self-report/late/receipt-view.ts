import {msg, str} from '@lit/localize';
import {type Receipt, type Report, vietNamDay} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {formatDay} from '../../shared/format.js';
import {lastDayFor} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import {reportedView, reportName} from './reported-view.js';

/** Id of the panel's heading, for the focus. */
export const PANEL = 'panel';

const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/** What a person may do with a report that was sent or is to be sent. */
export interface ReportActions {
  readonly mend: (report: Report) => void;
  readonly another: () => void;
}

/** The receipt: its code to read aloud or write down, when it was given, and for what. */
export function receiptView(
  report: Report,
  {receipt, data, actions}: {receipt: Receipt; data: ReportData; actions: ReportActions},
): TemplateResult {
  return html`<div class="body" part="receipt">
    <h2 id=${PANEL} tabindex="-1">${msg('Đã nhận báo cáo')}</h2>
    <p>${reportName(report, data)}</p>
    <div>
      <p class="muted" id="receipt-label">${msg('Mã biên nhận, hãy ghi lại hoặc in trang này')}</p>
      <p><code class="receipt-code" translate="no" aria-labelledby="receipt-label">${receipt.code}</code></p>
      <p>${receivedText(receipt, report, data)}</p>
    </div>
    ${reportedView(report, data)}
    <div class="row">
      <button type="button" class="button" @click=${() => actions.mend(report)}>${msg('Sửa báo cáo này')}</button>
      <button type="button" class="button" @click=${actions.another}>${msg('Gửi báo cáo khác')}</button>
      <button type="button" class="button" @click=${() => window.print()}>${msg('In')}</button>
    </div>
  </div>`;
}

/** The moment in Viet Nam's time, whatever zone the device is set to. */
function receivedText({receivedAt}: Receipt, report: Report, {campaign}: ReportData): string {
  const moment = Date.parse(receivedAt);
  const day = vietNamDay(moment);
  const time = new Date(moment + VIET_NAM_OFFSET_MS).toISOString().slice(11, 16);
  const lastDay = lastDayFor(report.period, campaign.schedule);
  const isLate = report.audience === 'organization' && lastDay !== undefined && day > lastDay;
  return isLate
    ? msg(str`Nhận lúc ${time} ngày ${formatDay(day)} (giờ Việt Nam), ghi là nộp muộn.`)
    : msg(str`Nhận lúc ${time} ngày ${formatDay(day)} (giờ Việt Nam).`);
}
