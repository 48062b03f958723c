import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {EntryFileReading} from '../outbox/entry-file.js';

/** What a file turned out to be; undefined where the device could not read it. */
export interface ReadFile {
  readonly name: string;
  readonly reading: EntryFileReading | undefined;
}

/** Takes in files, several at once, and says of each what came of it. */
export function fileList(read: readonly ReadFile[], take: (files: readonly File[]) => void): TemplateResult {
  const chosen = ({currentTarget}: Event) => {
    const input = currentTarget as HTMLInputElement;
    take([...(input.files ?? [])]);
    // The same file may be chosen again.
    input.value = '';
  };
  return html`<label for="files">${msg('Chọn tệp báo cáo (.json)')}</label>
    <input
      class="input"
      type="file"
      id="files"
      accept=".json,application/json"
      multiple
      aria-describedby="files/help"
      @change=${chosen}
    />
    <p class="muted" id="files/help">
      ${msg('Tệp tải từ biểu mẫu này, trên máy này hay máy khác. Báo cáo giữ nguyên mã, nên gửi từ hai máy vẫn chỉ là một.')}
    </p>
    <div role="status">
      ${read.map(({name, reading}) => html`<p><b>${name}</b>: ${readingText(reading)}</p>`)}
    </div>`;
}

function readingText(reading: ReadFile['reading']): string {
  switch (reading?.at) {
    case 'new':
      return msg('đã đưa vào danh sách chưa gửi.');
    case 'waiting':
      return msg('báo cáo này đang chờ gửi trên máy này rồi.');
    case 'received':
      return msg(str`báo cáo này đã được nhận, mã biên nhận ${reading.delivered.receipt.code}.`);
    case 'other-campaign':
      return msg(str`báo cáo của chiến dịch khác (${reading.campaign}), hãy nhập ở trang của chiến dịch đó.`);
    case 'other-contract':
      return msg('không phải tệp báo cáo của biểu mẫu này.');
    case 'damaged':
      return msg(str`tệp đã hỏng hoặc bị sửa, tại ${reading.issues[0]?.pointer || '/'}.`);
    case 'no-json':
      return msg('không đọc được, tệp không phải JSON.');
    case undefined:
      return msg('máy không mở được tệp này.');
  }
}
