import {msg, str} from '@lit/localize';
import type {Privacy} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../shared/format.js';
import {resolveLink} from '../shared/load-document.js';
import {textOf} from '../shared/locale.js';
import {checkField, errorText, type FormState} from './field.js';

/**
 * What a citizen agrees to, and the box that says so, never ticked beforehand (Luật 91/2025/QH15): which data,
 * what for, who controls them, for how long, where to ask.
 *
 * @param campaignUrl the file that a link to the full notice resolves against
 */
export function consent(form: FormState, privacy: Privacy, campaignUrl: string): TemplateResult {
  const {controller, purpose, retentionDays, contact, noticeVersion, url} = privacy;
  return html`<section class="section" aria-labelledby="privacy">
    <h3 id="privacy">${msg('Thông báo về dữ liệu')}</h3>
    <p>${msg('Báo cáo không hỏi họ tên, số điện thoại hay vị trí. Việc gửi là tự nguyện; bạn có thể không gửi.')}</p>
    <ul>
      <li>${msg(str`Mục đích: ${textOf(purpose)}`)}</li>
      <li>${msg(str`Bên kiểm soát dữ liệu: ${textOf(controller)}`)}</li>
      <li>${msg(str`Lưu trong ${formatCount(retentionDays)} ngày.`)}</li>
      <li>${msg(str`Hỏi hoặc yêu cầu xóa: ${textOf(contact)}`)}</li>
      <li>
        ${msg(str`Phiên bản thông báo: ${noticeVersion}`)}
        ${url === undefined ? nothing : html`<a href=${resolveLink(url, campaignUrl)}>${msg('Đọc toàn văn')}</a>`}
      </li>
    </ul>
    ${checkField(form, 'consent', msg('Tôi đồng ý để báo cáo này được dùng như trên.'))} ${errorText(form, 'consent')}
  </section>`;
}
