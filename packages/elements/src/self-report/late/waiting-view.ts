import {msg, str} from '@lit/localize';
import type {Receipt} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import type {ReportData} from '../report-data.js';
import type {OutboxEntry} from './outbox.js';
import {codeRefusedText, isCodeRefused} from './refusal-errors.js';
import {reportName} from './reported-view.js';

/** A report kept by an earlier visit. */
export interface WaitingReport {
  readonly entry: OutboxEntry;
  /** Present once it has been delivered. */
  readonly receipt?: Receipt | undefined;
  /** What is wrong with the access code that was typed for it; empty if nothing is known to be. */
  readonly codeFault?: string | undefined;
}

/** What the card of a waiting report shows and offers. */
export interface WaitingOptions {
  readonly data: ReportData;
  /** False for an organisation's report without its access code. */
  readonly canSend: boolean;
  readonly retry: () => void;
  readonly sendWith: (typedCode: string) => void;
  readonly mend: () => void;
}

/** One card a report that an earlier visit left: it is sent, asks for its code, wants mending, or waits. */
export function waitingView(
  {entry, receipt, codeFault}: WaitingReport,
  options: WaitingOptions,
): TemplateResult {
  const {data, canSend, retry, mend} = options;
  const name = reportName(entry.report, data);
  if (receipt) {
    return html`<p class="notice" role="status">${msg(str`Đã gửi báo cáo đang chờ (${name}). Mã biên nhận: ${receipt.code}.`)}</p>`;
  }
  const isCodeWrong = entry.report.audience === 'organization' && isCodeRefused(entry.refused);
  if (entry.refused !== undefined && !isCodeWrong) {
    return card(name, msg('Một báo cáo chưa được nhận và cần sửa.'), button(msg('Sửa báo cáo này'), mend));
  }
  if (canSend)
    return card(name, msg('Một báo cáo đang chờ, sẽ tự gửi khi có mạng.'), button(msg('Gửi lại'), retry));
  return card(
    name,
    '',
    codeRow(entry.id, {...options, fault: codeFault ?? (isCodeWrong ? codeRefusedText() : '')}),
  );
}

function card(name: string, words: string, action: TemplateResult): TemplateResult {
  return html`<div class="notice"><p>${words} ${name}</p>${action}</div>`;
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="link" @click=${act}>${words}</button>`;
}

/** The code is asked anew: it is never kept with the report. */
function codeRow(id: string, {fault, sendWith}: WaitingOptions & {fault: string}): TemplateResult {
  const field = `code/${id}`;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    sendWith((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };
  return html`<form novalidate @submit=${send}>
    <div class="field">
      <label for=${field}>${msg('Một báo cáo đang chờ: nhập mã truy cập để gửi')}</label>
      <input
        class="input"
        id=${field}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${field}/error` : nothing}
      />
      ${fault ? html`<p class="error" role="alert" id="${field}/error">${fault}</p>` : nothing}
    </div>
    <div class="row"><button class="button">${msg('Gửi')}</button></div>
  </form>`;
}
