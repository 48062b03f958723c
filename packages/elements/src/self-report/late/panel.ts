import {msg, str} from '@lit/localize';
import {lastDayOf, type Receipt, type Report, vietNamDay} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {momentText} from './moment-text.js';
import type {ReportData} from './report-data.js';

/** Id of the heading of what stands in the place of the form, for the focus. */
export const PANEL = 'panel';

/** What a panel shows, and what a person may do there. */
export interface PanelOptions {
  readonly heading: string;
  /** The reports that wait; nothing if none does. */
  readonly outbox: TemplateResult | typeof nothing;
  /** What the report says. */
  readonly reported: TemplateResult;
  /** Undefined where a correction could count as a second report. */
  readonly mend: (() => void) | undefined;
  readonly next: () => void;
  readonly nextWords: string;
  readonly print: () => void;
  /** True where it is printed as a paper of its own. */
  readonly asAnnex: boolean;
  /** What the person is to know besides, for example what became of the last try to print. */
  readonly said: string;
  /** The way to receipts and files. */
  readonly foot: TemplateResult | typeof nothing;
}

/** A report that was sent or waits, in the place of the form. */
export function panel(
  news: TemplateResult | typeof nothing,
  {heading, outbox, reported, mend, next, nextWords, print, asAnnex, said, foot}: PanelOptions,
): TemplateResult {
  return html`<div class="body" part="receipt">
    <h2 id=${PANEL} tabindex="-1">${heading}</h2>
    ${news} ${outbox} ${reported}
    <p class="row">
      ${mend ? html`<button type="button" class="button" @click=${mend}>${msg('Sửa báo cáo này')}</button>` : nothing}
      <button type="button" class="button" @click=${next}>${nextWords}</button>
      <button type="button" class="button" part="print" @click=${print}>
        ${asAnnex ? msg('In phụ lục (A4)') : msg('In')}
      </button>
    </p>
    <p role="status">${said}</p>
    ${foot}
  </div>`;
}

/** The receipt: its code to read aloud or write down, for what, when it was given, and what it replaces. */
export function receiptNews(
  name: string,
  receipt: Receipt,
  {late, replaced}: {readonly late: boolean; readonly replaced: string | undefined},
): TemplateResult {
  return html`<div>
    <p>${name}</p>
    <p>${msg('Mã biên nhận:')} <code class="receipt" translate="no">${receipt.code}</code></p>
    <p>${receivedText(receipt)} ${late ? msg('Ghi là nộp muộn.') : nothing}</p>
    ${replaced ? html`<p>${msg(str`Thay bản nộp trước, mã biên nhận ${replaced}.`)}</p>` : nothing}
  </div>`;
}

/** When a report was received, in Viet Nam's time, whatever zone the device is set to. */
export function receivedText({receivedAt}: Receipt): string {
  const {time, day} = momentText(Date.parse(receivedAt));
  return msg(str`Nhận lúc ${time} ngày ${day} (giờ Việt Nam).`);
}

/** Whether an organisation's report came after the last day for its month. */
export function isLate(report: Report, {receivedAt}: Receipt, {campaign}: ReportData): boolean {
  const lastDay = lastDayOf(campaign.schedule, report.period);
  return report.audience === 'organization' && !!lastDay && vietNamDay(Date.parse(receivedAt)) > lastDay;
}
