import {html, nothing, type TemplateResult} from 'lit';

import {chooseSheet} from './choose-sheet.js';
import {sayFacts} from './say-facts.js';
import type {ConvertActions} from './convert-actions.js';
import type {ConvertState} from './convert-state.js';
import {outcomePanel} from './outcome-panel.js';

/** The whole page, made from its state. */
export function convertPage(state: ConvertState, actions: ConvertActions): TemplateResult {
  return html`<header>
      <h1>Đổi bảng tính thành số liệu i-Speed</h1>
      <p>
        Đưa vào Phụ lục I (số mẫu từng xã, phường) hoặc Phụ lục II (mã giới thiệu) đúng như nhận được: Excel, OpenDocument,
        CSV. Trang này cho biết đã hiểu mỗi cột là gì và chỗ nào cần sửa, rồi đưa ra các tệp để công bố. Tệp chỉ được đọc
        trong trình duyệt này, không gửi đi đâu.
      </p>
    </header>
    <div class="columns">
      <form aria-label="Bảng tính và thông tin kèm theo" novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${chooseSheet(state, actions)} ${sayFacts(state, actions)}
      </form>
      <div class="outcome">
        <p class="looking" role="status">${state.at === 'reading' ? 'Đang đọc…' : nothing}</p>
        <p class="error" role="alert">${state.fault || nothing}</p>
        ${state.outcome ? outcomePanel(state.outcome, {state, actions}) : nothing}
      </div>
    </div>`;
}
