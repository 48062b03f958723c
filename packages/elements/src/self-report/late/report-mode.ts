import type {Report} from '@ispeed-widgets/contract/page';
import type {TemplateResult} from 'lit';

import type {FormState, FormValues} from './form-state.js';
import type {ReportData} from './report-data.js';

/** What reading a form as a report needs besides the form and the campaign. */
export interface ReadOptions {
  /** Id of the report. */
  readonly id: string;
  /** Takes down what is wrong with a field, in words; the report then holds something harmless in its place. */
  readonly note: (field: string, text: string) => void;
}

export type {FormValues} from './form-state.js';

/** How an audience's report is made from its form, and shown. */
export interface ReportMode<R extends Report = Report> {
  read(form: FormState, data: ReportData, options: ReadOptions): R;
  /** What the form holds once the report is to be mended. */
  valuesOf(report: R): FormValues;
  /** The field that the steps of a JSON Pointer lead to; empty if the form does not ask it. */
  fieldOf(steps: readonly string[], report: R): string;
  /** Whose report it is; empty for a citizen's, who is nobody in particular. */
  reporter(report: R, data: ReportData): string;
  /** What the report says, to be read once more. */
  render(report: R, data: ReportData): TemplateResult;
}

/** The citizen's mode brings its form along, since an organisation's page needs neither. */
export interface CitizenMode<R extends Report = Report> extends ReportMode<R> {
  renderForm(form: FormState, data: ReportData): TemplateResult;
  /** Asks who reports, where a campaign takes reports of both. */
  renderAudiences(form: FormState, data: ReportData, chosen: string): TemplateResult;
}
