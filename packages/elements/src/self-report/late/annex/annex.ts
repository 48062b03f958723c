import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import type {AnnexContent} from './annex-content.js';
import {annexCounts} from './annex-counts.js';

/**
 * A delivered report as the annex of an official one: whose it is, which letters it answers, table, tasks, receipt, and
 * the place for date and signatures. The number of the report itself is left to be written in.
 */
export function annex(content: AnnexContent): TemplateResult {
  const {reporter, agency, month, isSample, letters, tasks, receiptCode, received} = content;
  return html`<p class="reporter">${reporter}</p>
    <h1>
      ${msg('PHỤ LỤC')}
      <span>${msg(str`Kết quả cài đặt và đo bằng ứng dụng i-Speed, tháng ${month}`)}</span>
    </h1>
    <p class="with">${msg(str`(Kèm theo Báo cáo số ………… ngày …/…/…… của ${reporter})`)}</p>
    ${isSample ? html`<p class="with">${msg('Số liệu minh họa')}</p>` : nothing}
    <p class="answers">${msg(str`Nơi nhận báo cáo: ${agency}.`)}</p>
    ${
      letters.length > 0
        ? html`<p>${msg(str`Thực hiện các văn bản số: ${letters.join('; ')}.`)}</p>`
        : nothing
    }
    <h2>${msg('I. Số lượng, tỷ lệ cài đặt và sử dụng')}</h2>
    ${annexCounts(content)} ${tasks.length > 0 ? taskTable(tasks) : nothing}
    <p class="note">
      ${msg('Đã gửi qua biểu mẫu điện tử. Mã biên nhận:')} <b>${receiptCode}</b>. ${received}
    </p>
    <div class="signing">
      <p class="place">${msg('………………, ngày … tháng … năm ……')}</p>
      <div><b>${msg('Người lập biểu')}</b><i>${msg('(Ký, ghi rõ họ tên)')}</i></div>
      <div><b>${msg('Thủ trưởng đơn vị')}</b><i>${msg('(Ký, ghi rõ họ tên, đóng dấu)')}</i></div>
    </div>`;
}

function taskTable(tasks: AnnexContent['tasks']): TemplateResult {
  return html`<h2>${msg('II. Việc đã thực hiện theo văn bản')}</h2>
    <table class="tasks">
      <thead>
        <tr>
          <th>${msg('STT')}</th>
          <th>${msg('Nội dung')}</th>
          <th>${msg('Kết quả')}</th>
          <th>${msg('Ghi chú')}</th>
        </tr>
      </thead>
      <tbody>
        ${tasks.map(
          ({title, done, note}, i) =>
            html`<tr>
              <td class="number">${i + 1}</td>
              <td class="text">${title}</td>
              <td class="text">${done ? msg('Đã thực hiện') : msg('Chưa thực hiện')}</td>
              <td class="text">${note ?? nothing}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}
