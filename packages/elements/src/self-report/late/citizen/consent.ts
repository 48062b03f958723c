import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../../../shared/format.js';
import {resolveLink} from '../../../shared/load-document.js';
import {textOf} from '../../../shared/locale.js';
import {checkField} from '../field.js';
import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';

/**
 * What a citizen agrees to, and the box that says so, never ticked beforehand (Luật 91/2025/QH15): which data,
 * what for, who controls them, for how long, which rights and where to use them.
 */
export function consent(form: FormState, {report: {privacy}, campaignUrl}: ReportData): TemplateResult {
  const {controller, purpose, retentionDays, contact, noticeVersion, url} = privacy;
  return html`<fieldset>
    <legend>${msg('Thông báo về dữ liệu')}</legend>
    <p>${msg('Việc gửi là tự nguyện. Báo cáo không hỏi họ tên, số điện thoại hay vị trí của bạn.')}</p>
    <p>
      ${msg('Dữ liệu gửi đi: những câu trả lời ở trên và tháng báo cáo; kèm số giây đã mở biểu mẫu và một ô ẩn có bị điền hay không, chỉ để nhận ra máy gửi tự động, không phải lý do từ chối báo cáo.')}
    </p>
    <p>${msg(str`Mục đích: ${textOf(purpose)}`)}</p>
    <p>${msg(str`Bên kiểm soát dữ liệu: ${textOf(controller)}`)}</p>
    <p>${msg(str`Thời gian lưu: ${formatCount(retentionDays)} ngày`)}</p>
    <p>
      ${msg('Quyền của bạn: xem, sửa, xóa báo cáo, rút lại sự đồng ý. Hãy giữ mã biên nhận và nêu mã đó khi yêu cầu, vì không có gì khác cho biết báo cáo nào là của bạn.')}
    </p>
    <p>${msg(str`Nơi hỏi và yêu cầu: ${textOf(contact)}`)}</p>
    <p>
      ${msg(str`Phiên bản thông báo: ${noticeVersion}`)}
      ${url === undefined ? nothing : html`<a href=${resolveLink(url, campaignUrl)}>${msg('Đọc toàn văn')}</a>`}
    </p>
    ${checkField(form, ['consent', msg('Tôi đồng ý để báo cáo này được dùng như trên.')])}
  </fieldset>`;
}
