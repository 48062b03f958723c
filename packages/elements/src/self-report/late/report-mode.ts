import type {Receipt, Report} from '@ispeed-widgets/contract/page';
import type {nothing, TemplateResult} from 'lit';

import type {FormState, FormValues} from './form-state.js';
import type {ReportData} from './report-data.js';

/** What reading a form as a report needs besides the form and the campaign. */
export interface ReadOptions {
  /** Id of the report. */
  readonly id: string;
  /** Takes down what is wrong with a field, in words; the report then holds something harmless in its place. */
  readonly note: (field: string, text: string) => void;
}

/** A report that has its receipt. */
export interface Delivered<R extends Report = Report> {
  readonly report: R;
  readonly receipt: Receipt;
}

/** What the page "check your answers" needs besides the report and the campaign. */
export interface CheckOptions {
  /** Id of its heading, for the focus. */
  readonly heading: string;
  /** The report whose place this one takes; undefined for a first one. */
  readonly corrected: Delivered | undefined;
  /** The reports that wait; nothing if none does. */
  readonly outbox: TemplateResult | typeof nothing;
  /** What the page says beside its buttons. */
  readonly status: string;
  /** Leads back to a field of the form. */
  readonly change: (field: string) => void;
  readonly send: (event: Event) => void;
}

/** How an audience's report is asked, read, and shown. */
export interface ReportMode<R extends Report = Report> {
  renderForm(form: FormState, data: ReportData): TemplateResult;
  read(form: FormState, data: ReportData, options: ReadOptions): R;
  /** What the form holds once the report is to be mended. */
  valuesOf(report: R): FormValues;
  /** The field that the steps of a JSON Pointer lead to; empty if the form does not ask it. */
  fieldOf(steps: readonly string[], report: R): string;
  /** Whose report it is; a citizen is nobody in particular. */
  reporter(report: R, data: ReportData): string;
  /** What the report says, to be read once more. */
  render(report: R, data: ReportData): TemplateResult;
  /** All that is to be sent, to be looked over before; without it a report goes at once. */
  renderCheck?(report: R, data: ReportData, options: CheckOptions): TemplateResult;
  /** Called once a report has its receipt, for what the browser may remember of it. */
  delivered?(report: R): void;
  /** Prints the report as a paper of its own. Resolves to what the person is to know; without it the page is printed. */
  print?(delivered: Delivered<R>, data: ReportData): Promise<string>;
}

/** The citizen's mode also asks who reports, where a campaign takes reports of both. */
export interface CitizenMode<R extends Report = Report> extends ReportMode<R> {
  renderAudiences(form: FormState, data: ReportData, chosen: string): TemplateResult;
}
