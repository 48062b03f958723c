import {msg, str} from '@lit/localize';
import type {Report} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../shared/format.js';
import type {Audience} from '../audiences-of.js';
import type {ReportData} from './report-data.js';
import type {ReportMode} from './report-mode.js';

/** The form that a desk works for: its campaign, and whose it is. */
export interface OpenForm {
  readonly data: ReportData;
  readonly audience: Audience;
  /** One for each audience of the campaign. */
  readonly modes: Partial<Record<Audience, ReportMode>>;
}

/** How an open form treats the reports of their audience. */
export function modeOf({modes}: OpenForm, {audience}: Pick<Report, 'audience'>): ReportMode {
  return modes[audience]!;
}

/** Whose report, of which month. */
export function nameOf(open: OpenForm, report: Report): string {
  const month = msg(str`tháng ${formatMonth(report.period)}`);
  return [modeOf(open, report).reporter(report, open.data), month].filter(Boolean).join(', ');
}
