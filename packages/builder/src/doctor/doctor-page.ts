import {html, nothing, type TemplateResult} from 'lit';

import type {DoctorState} from './doctor-state.js';
import {reportPanel} from './report-panel.js';

/** What a person can do on the page. */
export interface DoctorActions {
  change(state: Partial<DoctorState>): void;
  check(): void;
}

type Field = 'address' | 'source' | 'policy';

/** The whole page, made from its state. */
export function doctorPage(state: DoctorState, actions: DoctorActions): TemplateResult {
  return html`<header>
      <h1>Kiểm tra nhúng i-Speed</h1>
      <p>
        Tiện ích không hiện? Trang này nói lỗi ở đâu và sửa thế nào. Cách nhanh nhất, nếu trang đã có bộ tải: thêm
        <code>?ispeed-debug</code> vào cuối địa chỉ trang của bạn rồi mở, bảng kiểm tra hiện ngay trên trang đó.
      </p>
    </header>
    <div class="columns">
      <form
        aria-label="Trang cần kiểm tra"
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          actions.check();
        }}
      >
        ${addressField(state, actions)} ${sourceField(state, actions)} ${policyField(state, actions)}
        <p class="actions"><button type="submit">Kiểm tra</button></p>
      </form>
      ${result(state, actions)}
    </div>`;
}

function addressField(state: DoctorState, actions: DoctorActions): TemplateResult {
  return html`<div class="field">
    <label for="address">Địa chỉ trang</label>
    <p class="hint" id="address-hint">Trang có dán mã nhúng, ví dụ https://cong.gov.vn/i-speed.html</p>
    <input
      id="address"
      type="url"
      inputmode="url"
      autocomplete="url"
      spellcheck="false"
      .value=${state.address}
      aria-invalid=${state.fault?.field === 'address' ? 'true' : nothing}
      aria-describedby="address-hint address-fault"
      @input=${typed('address', actions)}
    />
    ${fault('address', state)}
  </div>`;
}

function sourceField(state: DoctorState, actions: DoctorActions): TemplateResult {
  return html`<div class="field">
    <label for="source">Mã nguồn của trang (khi không đọc được từ địa chỉ)</label>
    <p class="hint" id="source-hint">
      Mở trang, nhấn Ctrl+U (máy Mac: ⌥⌘U), Ctrl+A, Ctrl+C, rồi dán vào đây. Mã nguồn chỉ được xem trong trình duyệt
      này, không gửi đi đâu.
    </p>
    <textarea
      id="source"
      rows="7"
      spellcheck="false"
      autocomplete="off"
      .value=${state.source}
      aria-invalid=${state.fault?.field === 'source' ? 'true' : nothing}
      aria-describedby="source-hint source-fault"
      @input=${typed('source', actions)}
    ></textarea>
    ${fault('source', state)}
  </div>`;
}

function policyField(state: DoctorState, actions: DoctorActions): TemplateResult {
  return html`<details class="field">
    <summary>Trang có CSP? Dán thêm dòng Content-Security-Policy</summary>
    <label for="policy">Dòng Content-Security-Policy</label>
    <p class="hint" id="policy-hint">
      Nhấn F12, thẻ Mạng (Network), tải lại trang, bấm dòng đầu tiên, chép giá trị của content-security-policy trong
      phần Response Headers.
    </p>
    <textarea
      id="policy"
      rows="3"
      spellcheck="false"
      autocomplete="off"
      .value=${state.policy}
      aria-describedby="policy-hint"
      @input=${typed('policy', actions)}
    ></textarea>
  </details>`;
}

function fault(field: Field, {fault: found}: DoctorState): TemplateResult {
  return html`<p class="error" id="${field}-fault" role="alert">${found?.field === field ? found.words : nothing}</p>`;
}

function typed(field: Field, {change}: DoctorActions) {
  return ({target}: Event) => change({[field]: (target as HTMLInputElement | HTMLTextAreaElement).value});
}

function result(state: DoctorState, actions: DoctorActions): TemplateResult {
  const {at, report, said} = state;
  return html`<div class="outcome">
    <p class="looking" role="status">${at === 'looking' ? 'Đang kiểm tra…' : nothing}</p>
    ${report ? reportPanel(report, {said, say: (words) => actions.change({said: words})}) : nothing}
  </div>`;
}
