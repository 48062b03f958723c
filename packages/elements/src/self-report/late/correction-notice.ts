import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Delivered} from './report-mode.js';

/** Says that a report is being corrected, and what becomes of the one before. */
export function correctionNotice(name: string, {receipt}: Delivered): TemplateResult {
  return html`<p class="notice">
    ${msg(str`Đang sửa báo cáo đã nộp: ${name}, mã biên nhận ${receipt.code}. Bản nộp sau thay bản trước; bản trước vẫn được lưu.`)}
  </p>`;
}
