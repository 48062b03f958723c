import {msg} from '@lit/localize';
import type {Report} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {correctionNotice} from './correction-notice.js';
import type {Shown} from './desk-page.js';
import {errorSummary} from './error-summary.js';
import type {FormErrors} from './form-errors.js';
import {modeOf, nameOf, type OpenForm} from './open-form.js';
import type {OutboxBox} from './outbox-box.js';
import {isCorrectable, isCorrected} from './outbox/outbox-place.js';
import type {OutboxEntry} from './outbox/entry.js';
import {isLate, panel, PANEL, receiptNews} from './panel.js';
import type {Delivered} from './report-mode.js';

/** A desk as it is to be drawn, and what a person may do there. */
export interface DeskView {
  readonly open: OpenForm;
  readonly box: OutboxBox;
  readonly errors: FormErrors;
  /** The report that the form corrects, or has corrected. */
  readonly corrected: Delivered | undefined;
  /** What stands beside the buttons that send. */
  readonly status: string;
  /** What a panel says besides. */
  readonly said: string;
  /** True while the form shows what an earlier visit left. */
  readonly isRestored: boolean;
  readonly change: (field: string) => void;
  readonly send: (report: Report, event: Event) => void;
  readonly mend: (entry: OutboxEntry) => void;
  readonly correct: (delivered: Delivered) => void;
  readonly clear: () => void;
  readonly back: () => void;
  readonly print: (delivered: Delivered | undefined) => void;
}

/** The receipt, the report that waits or is to be looked over; undefined while the form is to be shown. */
export function insteadOfForm(shown: Shown, view: DeskView): TemplateResult | undefined {
  if (shown.at === 'form') return undefined;
  if (shown.at === 'check') return renderCheck(shown.report, view);
  const {open, box, said, mend, correct, clear, back, print} = view;
  const isQueued = shown.at === 'queued';
  const isLookedUp = !isQueued && !!shown.isLookedUp;
  const report = isQueued ? shown.entry.report : shown.report;
  const mode = modeOf(open, report);
  return panel(isQueued ? nothing : receiptOf(shown, view), {
    heading: isQueued ? msg('Báo cáo đang chờ gửi') : msg('Đã nhận báo cáo'),
    outbox: box.render(),
    reported: mode.render(report, open.data),
    mend: isCorrectable(report) ? () => (isQueued ? mend(shown.entry) : correct(shown)) : undefined,
    next: isLookedUp ? back : clear,
    nextWords: isLookedUp ? msg('Quay lại') : msg('Gửi báo cáo khác'),
    print: () => print(isQueued ? undefined : shown),
    asAnnex: !isQueued && !!mode.print,
    said,
    foot: box.renderFoot(),
  });
}

/** What waits, what is corrected, and what is wrong with the form. */
export function aboveForm(root: ParentNode, view: DeskView): TemplateResult {
  const {open, box, errors, corrected, isRestored, clear} = view;
  const fields = Array.from(root.querySelectorAll('form [id]'), ({id}) => id);
  return html`${box.render()}
  ${corrected ? correctionNotice(nameOf(open, corrected.report), corrected) : nothing}
  ${
    isRestored
      ? html`<p class="notice">
          ${msg('Đã khôi phục nội dung đang nhập dở.')}
          <button type="button" class="link" @click=${clear}>${msg('Xóa và nhập lại')}</button>
        </p>`
      : nothing
  }
  ${errorSummary(errors.inOrderOf(fields), root)}`;
}

function renderCheck(report: Report, view: DeskView): TemplateResult | undefined {
  const {open, box, status, change, send} = view;
  return modeOf(open, report).renderCheck?.(report, open.data, {
    heading: PANEL,
    corrected: correctedBy(report, view),
    outbox: box.render(),
    status,
    change,
    send: (event) => send(report, event),
  });
}

function receiptOf({report, receipt}: Delivered, view: DeskView): TemplateResult {
  return receiptNews(nameOf(view.open, report), receipt, {
    late: isLate(report, receipt, view.open.data),
    replaced: correctedBy(report, view)?.receipt.code,
  });
}

function correctedBy(report: Report, {corrected}: DeskView): Delivered | undefined {
  return corrected && isCorrected(corrected.report, report) ? corrected : undefined;
}
