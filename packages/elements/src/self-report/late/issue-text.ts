import {msg, str} from '@lit/localize';
import {type Issue, messageOf} from '@ispeed-widgets/contract/page';

import {formatCount, formatMonth} from '../../shared/format.js';
import {language} from '../../shared/locale.js';

/** What is wrong with a field, in words for the person who filled it in. */
export function issueText(issue: Issue, field: string): string {
  return ownText(issue, field) ?? messageOf(issue)[language()];
}

function ownText({code, expected}: Issue, field: string): string | undefined {
  const limit = typeof expected === 'number' ? formatCount(expected) : '';
  switch (code) {
    case 'installed-over-total':
      return limit
        ? msg(str`Số đã cài đặt không được nhiều hơn tổng số (${limit}).`)
        : msg('Số đã cài đặt không được nhiều hơn tổng số.');
    case 'measured-over-installed':
      return limit
        ? msg(str`Số đã đo không được nhiều hơn số đã cài đặt (${limit}).`)
        : msg('Số đã đo không được nhiều hơn số đã cài đặt.');
    case 'not-listed':
      return msg('Không còn trong danh sách, hãy chọn lại.');
    case 'too-big':
      return limit ? msg(str`Lớn hơn mức có thể (${limit}), hãy kiểm tra lại.`) : undefined;
    case 'day':
      return msg('Chọn một ngày có thật.');
    case 'outside-period':
      return field.startsWith('measurement')
        ? monthText(expected)
        : msg('Tháng này nằm ngoài thời gian của chiến dịch.');
    default:
      return undefined;
  }
}

function monthText(expected: Issue['expected']): string {
  return /^\d{4}-\d{2}$/.test(String(expected))
    ? msg(str`Ngày đo phải trong tháng ${formatMonth(String(expected))}.`)
    : msg('Ngày đo nằm ngoài thời gian của chiến dịch.');
}
