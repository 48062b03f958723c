import type {OutboxEntry} from '../entry.js';
import {organizationReport} from './sample-reports.js';

/** An organisation's report that waits, invented; each digit another one. */
export function inventedEntry(digit: number, campaign = 'thu-nghiem'): OutboxEntry {
  const report = organizationReport(digit, {campaign});
  return {id: report.id, report, keptAt: digit};
}
