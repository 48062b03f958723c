import {msg, str} from '@lit/localize';
import type {Receipt} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {inputField} from './field.js';
import type {OutboxEntry} from './outbox/entry.js';
import {isAboutCode, wrongCodeText} from './refusal-errors.js';

/** A report of the outbox, as far as the page knows. */
export interface WaitingReport {
  readonly entry: OutboxEntry;
  /** Present once it has been delivered. */
  readonly receipt?: Receipt | undefined;
  /** What is wrong with the access code that was typed for it. */
  readonly codeFault?: string | undefined;
}

/** What a card shows besides the report, and what a person may do there. */
export interface WaitingOptions {
  /** Whose report and of which month. */
  readonly name: string;
  /** False for an organisation's report without its access code. */
  readonly canSend: boolean;
  /** False where the browser keeps the report only as long as the page. */
  readonly durable: boolean;
  /** True while it is being sent. */
  readonly busy: boolean;
  readonly retry: () => void;
  readonly sendWith: (typedCode: string) => void;
  readonly mend: () => void;
}

/** How a kept report stands: delivered meanwhile, to be mended, without its code, or waiting. */
export function waitingCard(
  {entry, receipt, codeFault}: WaitingReport,
  options: WaitingOptions,
): TemplateResult {
  const {name, canSend, busy, retry, mend} = options;
  if (receipt) return card(name, msg(str`Báo cáo đang chờ đã được nhận, mã biên nhận ${receipt.code}.`));
  const isCodeWrong = isAboutCode(entry.refused?.status, entry.report);
  if (entry.refused && !isCodeWrong) {
    return card(name, msg('Một báo cáo chưa được nhận và cần sửa.'), button(msg('Sửa báo cáo này'), mend));
  }
  if (!canSend) return codeForm(entry.id, codeFault ?? (isCodeWrong ? wrongCodeText() : undefined), options);
  return card(name, busy ? msg('Đang gửi…') : waitingText(options), button(msg('Gửi lại'), retry));
}

function waitingText({durable}: WaitingOptions): string {
  return durable
    ? msg('Báo cáo đã được lưu trên máy này và sẽ tự gửi khi có mạng.')
    : msg('Trình duyệt không cho lưu. Hãy giữ trang này mở, báo cáo sẽ tự gửi khi có mạng.');
}

function card(name: string, words: string, action?: TemplateResult): TemplateResult {
  return html`<div class="notice"><p role="status">${words}</p><p>${name}</p>${action}</div>`;
}

function button(words: string, act: () => void): TemplateResult {
  return html`<button type="button" class="button" @click=${act}>${words}</button>`;
}

/** The code is asked anew: it is never kept with the report. */
function codeForm(id: string, fault: string | undefined, {name, sendWith}: WaitingOptions): TemplateResult {
  const field = `code/${id}`;
  const send = (event: Event) => {
    event.preventDefault();
    sendWith((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
  };
  const form = {value: () => '', error: () => fault};
  return html`<form class="notice" novalidate @submit=${send}>
    ${inputField(form, [field, msg('Một báo cáo đang chờ: nhập mã truy cập để gửi')], {
      help: name,
      capitals: true,
    })}
    <p><button class="button">${msg('Gửi')}</button></p>
  </form>`;
}
