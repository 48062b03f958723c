import {HEADERS_TEXT, SERVERS} from '@ispeed-widgets/data-tools';
import {html, nothing, type TemplateResult} from 'lit';

import {policyFor, policyText} from '../advice/csp-for.js';
import type {Choices} from '../choices/choices.js';
import type {Rung} from '../choices/rungs.js';
import type {Embedding} from '../snippet/embedding.js';

/** What only some portals need: policies, the data's server, http. */
export function adviceDetails(rung: Rung, choices: Choices, embedding: Embedding): TemplateResult {
  return html`<details class="advice">
      <summary>Cổng có chính sách bảo mật nội dung (CSP)</summary>
      ${policy(rung, choices, embedding)}
    </details>
    <details class="advice">
      <summary>Máy chủ đặt tệp: cho cổng khác đọc</summary>
      <p>
        Tệp dữ liệu và tệp tiện ích nằm ở máy chủ khác với cổng thì máy chủ ấy phải cho phép. Tệp dữ liệu cần hai tiêu đề
        sau; tệp tiện ích (.js, .css) cần tiêu đề thứ nhất. Cùng máy chủ với cổng thì không cần.
      </p>
      <pre tabindex="0"><code>${HEADERS_TEXT}</code></pre>
      ${SERVERS.map(
        ({title, text}) =>
          html`<p><strong>${title}</strong></p>
            <pre tabindex="0"><code>${text}</code></pre>`,
      )}
    </details>
    <details class="advice">
      <summary>Cổng chạy http://, chưa có https</summary>
      <ul>
        <li>Địa chỉ https:// của tệp tiện ích và tệp dữ liệu dùng được trên trang http://. Chiều ngược lại bị trình duyệt chặn.</li>
        <li>Đặt các tệp trên chính máy chủ của cổng và dùng đường dẫn tương đối, thì khi cổng chuyển sang https không phải sửa gì.</li>
        <li>Trên trang http, vài nút (như sao chép) dùng cách cũ của trình duyệt; tiện ích vẫn chạy đủ.</li>
      </ul>
    </details>`;
}

function policy(rung: Rung, choices: Choices, embedding: Embedding): TemplateResult {
  const additions = policyFor(rung, choices, embedding);
  if (additions.length === 0) return html`<p>Cách nhúng này không cần thêm gì vào chính sách.</p>`;
  const isTrusted = additions.some(({directive}) => directive === 'trusted-types');
  return html`<p>
      Thêm các nguồn sau vào tiêu đề <code>Content-Security-Policy</code> của cổng. Đã có chỉ thị cùng tên thì thêm vào
      sau các nguồn sẵn có, đừng viết chỉ thị thứ hai.
    </p>
    <pre tabindex="0"><code>${policyText(additions)}</code></pre>
    ${
      isTrusted
        ? html`<p class="hint">
            <code>trusted-types</code> chỉ cần khi cổng có <code>require-trusted-types-for 'script'</code>. Cổng không có
            CSP thì bỏ qua mục này.
          </p>`
        : nothing
    }`;
}
