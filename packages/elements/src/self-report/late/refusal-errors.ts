import {msg, str} from '@lit/localize';
import type {IssueCode, ProblemError, Report} from '@ispeed-widgets/contract/page';

import {language} from '../../shared/locale.js';
import {ACCESS_CODE, fieldLabel} from '../field-label.js';
import type {ReportData} from '../report-data.js';
import {fieldOf} from './field-of.js';
import {FormErrors} from './form-errors.js';
import {issueText} from './issue-text.js';
import type {Refusal} from './send.js';

/** What a person is to mend after the collector did not take their report: field by field where it names them. */
export function refusalErrors(refusal: Refusal, report: Report, {campaign}: ReportData): FormErrors {
  const errors = new FormErrors();
  const add = (field: string, text: string) =>
    errors.add(field, {label: field && fieldLabel(field, campaign), text});
  if (isCodeRefused(refusal.status) && report.audience === 'organization')
    add(ACCESS_CODE, codeRefusedText());
  for (const error of refusal.errors) {
    const field = fieldOf(error.pointer, report);
    add(field, errorText(error, field));
  }
  if (errors.size === 0) add('', refusalText(refusal));
  return errors;
}

/** Whether an answer is about the access code alone. */
export function isCodeRefused(status: number | undefined): boolean {
  return status === 401 || status === 403;
}

/** What to do about an access code that the collector did not take. */
export function codeRefusedText(): string {
  return msg('Mã truy cập không đúng với đơn vị này. Hãy so lại mã, hoặc hỏi cơ quan tổng hợp.');
}

/** The collector's own words in Vietnamese, since its rules may be newer than ours; else ours, by the rule's code. */
function errorText({code, detail, pointer}: ProblemError, field: string): string {
  if (language() === 'vi' && detail) return detail;
  try {
    return issueText({code: code as IssueCode, pointer}, field);
  } catch {
    return detail;
  }
}

function refusalText({status, title}: Refusal): string {
  switch (status) {
    case 404:
    case 410:
      return msg(
        'Địa chỉ nhận báo cáo không còn. Hãy báo cho cơ quan tổng hợp; nội dung vẫn được giữ trên máy này.',
      );
    case 409:
      return msg('Một báo cáo khác đã dùng số hiệu này. Bấm gửi lần nữa để gửi như báo cáo mới.');
    default:
      return language() === 'vi' && title
        ? title
        : msg(str`Nơi nhận không nhận báo cáo này (lỗi ${status}). Hãy kiểm tra lại; nội dung vẫn được giữ.`);
  }
}
