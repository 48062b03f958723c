import {msg, str} from '@lit/localize';
import type {Report} from '@ispeed-widgets/contract/page';

import {language} from '../../shared/locale.js';
import {ACCESS_CODE} from './organization/access-code.js';
import type {ReportMode} from './report-mode.js';
import {FormErrors} from './form-errors.js';
import {issueText} from './issue-text.js';
import type {Refusal} from './outbox/entry.js';

/** What a person is to mend after the collector did not take their report: field by field where it names them. */
export function refusalErrors(
  {status, title, errors}: Refusal,
  report: Report,
  mode: ReportMode,
): FormErrors {
  const found = new FormErrors();
  const isVietnamese = language() === 'vi';
  if (isAboutCode(status, report)) found.add(ACCESS_CODE, wrongCodeText());
  for (const {pointer, code, detail} of errors) {
    // Its rules may be newer than ours, so its own words come first; it has them in Vietnamese alone.
    found.add(fieldOf(pointer, report, mode), (isVietnamese && detail) || issueText({code}));
  }
  if (found.size === 0) {
    const reason = isVietnamese ? title : '';
    found.add('', msg(str`Nơi nhận chưa nhận báo cáo (lỗi ${status}). ${reason} Nội dung vẫn được giữ.`));
  }
  return found;
}

/** The form's field that a JSON Pointer leads to; `#` before it is problem+json's. Empty if the form does not ask it. */
export function fieldOf(pointer: string, report: Report, mode: ReportMode): string {
  return mode.fieldOf(pointer.replace(/^#?\//, '').split('/'), report);
}

/** Whether an answer speaks of an organisation's access code. */
export function isAboutCode(status: number | undefined, {audience}: Report): boolean {
  return audience === 'organization' && (status === 401 || status === 403);
}

export function wrongCodeText(): string {
  return msg('Mã truy cập không đúng với đơn vị này. Hãy so lại mã, hoặc hỏi cơ quan tổng hợp.');
}
