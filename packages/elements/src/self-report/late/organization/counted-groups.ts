import {msg} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import {textOf} from '../../../shared/locale.js';
import type {ReportData} from '../report-data.js';
import {type CountFigures, type Counts, figuresOf, sumCounts} from './group-counts.js';
import {sumNote} from './group-rows.js';

/** A group as reported, or the sum. */
export interface CountedGroup {
  /** Key of the group; empty for the sum. */
  readonly id: string;
  readonly name: string;
  /** What is to be known of it; empty for nothing. */
  readonly note: string;
  readonly figures: CountFigures;
}

/** The groups of a report in the campaign's order, and their sum, with ratios. */
export function countedGroups(
  sent: OrganizationReport,
  {report}: ReportData,
): {readonly groups: readonly CountedGroup[]; readonly sum: CountedGroup} {
  const countsOf = (id: string): Counts => sent.groups.find((group) => group.id === id) ?? {};
  const reported = report.groups.filter(({id}) => sent.groups.some((group) => group.id === id));
  return {
    groups: reported.map(({id, name, inTotal}) => ({
      id,
      name: textOf(name),
      note: inTotal ? '' : msg('không cộng vào tổng'),
      figures: figuresOf(countsOf(id)),
    })),
    sum: {
      id: '',
      name: msg('Tổng'),
      note: sumNote(reported),
      figures: figuresOf(sumCounts(reported, countsOf)),
    },
  };
}
