import {msg, str} from '@lit/localize';
import type {Receipt} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {nameOf, type OpenForm} from '../open-form.js';
import type {DeliveredEntry} from '../outbox/entry.js';
import {askFirst} from './ask-first.js';
import {namedButton} from './named-button.js';

/** What a person may do with the receipts of this device. */
export interface ReceiptTools {
  readonly open: OpenForm;
  /** When a report was received, in words. */
  readonly received: (receipt: Receipt) => string;
  /** Id of the receipt that is to be forgotten, once that is confirmed; empty for none. */
  readonly asked: string;
  readonly show: (delivered: DeliveredEntry) => void;
  readonly ask: (delivered: DeliveredEntry) => void;
  readonly forget: (delivered: DeliveredEntry) => void;
  readonly keep: (delivered: DeliveredEntry) => void;
}

/** The receipts of those who come back days later: code, whose, which month, when. */
export function receiptList(receipts: readonly DeliveredEntry[], tools: ReceiptTools): TemplateResult {
  if (receipts.length === 0) return html`<p>${msg('Máy này chưa giữ biên nhận nào của chiến dịch này.')}</p>`;
  return html`<ul class="list">
    ${receipts.map((delivered) => html`<li>${renderReceipt(delivered, tools)}</li>`)}
  </ul>`;
}

function renderReceipt(delivered: DeliveredEntry, tools: ReceiptTools): TemplateResult {
  const {id, report, receipt} = delivered;
  const {open, received, asked, show, ask, forget, keep} = tools;
  const what = receipt.code;
  return html`<p><b>${nameOf(open, report)}</b></p>
    <p>${msg('Mã biên nhận:')} <b translate="no">${receipt.code}</b>. ${received(receipt)}</p>
    <p class="row">
      ${namedButton({words: msg('Xem và in'), what, act: () => show(delivered)})}
      ${namedButton({words: msg('Xóa khỏi máy'), what, act: () => ask(delivered), id: `delete/${id}`})}
    </p>
    ${
      asked === id
        ? askFirst({
            id: `ask/${id}`,
            question: msg(
              str`Xóa biên nhận ${receipt.code} khỏi máy? Nơi nhận vẫn giữ báo cáo; hãy chép mã trước khi xóa.`,
            ),
            yes: msg('Xóa biên nhận'),
            act: () => forget(delivered),
            keep: () => keep(delivered),
          })
        : nothing
    }`;
}
