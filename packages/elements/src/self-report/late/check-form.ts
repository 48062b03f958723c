import {checkReportFits, readReport, type Report} from '@ispeed-widgets/contract/page';

import {today} from '../../shared/today.js';
import type {Audience} from '../audience.js';
import type {FormState} from '../field.js';
import {fieldLabel} from '../field-label.js';
import type {ReportData} from '../report-data.js';
import {citizenReport} from './citizen-report.js';
import {fieldOf} from './field-of.js';
import {FormErrors} from './form-errors.js';
import {issueText} from './issue-text.js';
import {organizationReport} from './organization-report.js';
import {uuid} from './uuid.js';

/** What a form holds as a report, and what is wrong with it; the report may be sent if that is nothing. */
export interface CheckedForm {
  readonly report: Report;
  readonly errors: FormErrors;
}

/**
 * Makes the report of a form: what was typed is read, then the contract's own reader and the campaign's lists
 * judge it. A field that could not be read is stood in for, so that one pass finds the errors of all the others.
 */
export function checkForm(form: FormState, data: ReportData, audience: Audience): CheckedForm {
  const errors = new FormErrors();
  const {campaign} = data;
  const note = (field: string, text: string) =>
    errors.add(field, {label: field && fieldLabel(field, campaign), text});
  const build = audience === 'organization' ? organizationReport : citizenReport;
  const report = build(form, data, {id: uuid(), note});
  const checked = readReport(report);
  const issues = checked.ok ? checkReportFits(report, data, today()) : checked.issues;
  for (const issue of issues) {
    const field = fieldOf(issue.pointer, report);
    note(field, issueText(issue, field));
  }
  return {report, errors};
}
