import {checkReportFits, readReport, type Report} from '@ispeed-widgets/contract/page';

import {today} from '../../shared/today.js';
import type {FormState} from './form-state.js';
import type {ReportData} from './report-data.js';
import type {ReportMode} from './report-mode.js';
import {FormErrors} from './form-errors.js';
import {issueText} from './issue-text.js';
import {fieldOf} from './refusal-errors.js';
import {uuid} from './uuid.js';

/** What a form holds as a report, and what is wrong with it; the report may be sent if that is nothing. */
export interface CheckedForm {
  readonly report: Report;
  readonly errors: FormErrors;
}

/**
 * Makes the report of a form: what was typed is read, then the contract's own reader and the campaign's lists
 * judge it. What cannot be read is stood in for, so that one pass finds the errors of all fields.
 */
export function checkForm(form: FormState, data: ReportData, mode: ReportMode): CheckedForm {
  const errors = new FormErrors();
  const report = mode.read(form, data, {id: uuid(), note: (field, text) => errors.add(field, text)});
  const checked = readReport(report);
  const issues = checked.ok ? checkReportFits(report, data, today()) : checked.issues;
  for (const issue of issues) errors.add(fieldOf(issue.pointer, report, mode), issueText(issue));
  return {report, errors};
}
