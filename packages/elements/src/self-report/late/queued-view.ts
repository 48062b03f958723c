import {msg} from '@lit/localize';
import type {Report} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import type {ReportData} from '../report-data.js';
import {PANEL, type ReportActions} from './receipt-view.js';
import {reportedView, reportName} from './reported-view.js';

/** What the panel of a waiting report shows and offers. */
export interface QueuedOptions {
  readonly data: ReportData;
  readonly actions: ReportActions;
  /** False where the browser could not keep the report beyond this page. */
  readonly durable: boolean;
  readonly busy: boolean;
  readonly retry: () => void;
}

/** A report that could not be sent yet: it is kept, and goes by itself. */
export function queuedView(
  report: Report,
  {data, actions, durable, busy, retry}: QueuedOptions,
): TemplateResult {
  return html`<div class="body">
    <h2 id=${PANEL} tabindex="-1">${msg('Báo cáo đang chờ gửi')}</h2>
    <p>${reportName(report, data)}</p>
    <p class="notice">
      ${
        durable
          ? msg('Báo cáo đã được lưu trên máy này và sẽ tự gửi khi có mạng.')
          : msg(
              'Trình duyệt không cho lưu trên máy này. Hãy giữ trang này mở, báo cáo sẽ tự gửi khi có mạng.',
            )
      }
    </p>
    ${
      durable && report.audience === 'organization'
        ? html`<p>${msg('Nếu đóng trang, lần sau mở lại bạn cần nhập mã truy cập để gửi.')}</p>`
        : nothing
    }
    ${reportedView(report, data)}
    <div class="row">
      <button type="button" class="button primary" @click=${retry}>${msg('Gửi lại')}</button>
      <button type="button" class="button" @click=${() => actions.mend(report)}>${msg('Sửa báo cáo này')}</button>
      <button type="button" class="button" @click=${actions.another}>${msg('Gửi báo cáo khác')}</button>
      <span role="status">${busy ? msg('Đang gửi…') : nothing}</span>
    </div>
  </div>`;
}
