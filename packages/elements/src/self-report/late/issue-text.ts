import {msg, str} from '@lit/localize';
import type {Issue} from '@ispeed-widgets/contract/page';

import {formatFigure} from '../../shared/format-figure.js';

/** What is wrong with a field, in words for the person who filled it in. */
export function issueText({code, expected}: {code: string; expected?: Issue['expected']}): string {
  const limit = typeof expected === 'number' ? ` (${formatFigure(expected)})` : '';
  switch (code) {
    case 'installed-over-total':
      return msg(str`Số đã cài đặt không được nhiều hơn tổng số${limit}.`);
    case 'measured-over-installed':
      return msg(str`Số đã đo không được nhiều hơn số đã cài đặt${limit}.`);
    case 'too-big':
    case 'type':
      return msg(str`Số quá lớn${limit}, hãy kiểm tra lại.`);
    case 'too-large':
      return msg(str`Các ghi chú cộng lại dài quá mức nhận: hãy bớt ${expected} ký tự.`);
    case 'not-listed':
      return msg('Không có trong danh sách, hãy chọn lại.');
    case 'outside-period':
      return msg('Nằm ngoài thời gian của chiến dịch.');
    case 'invisible':
      return msg(str`Có ký tự ẩn${limit}, hãy xóa và gõ lại.`);
    default:
      return msg('Chưa đúng, hãy kiểm tra lại.');
  }
}
