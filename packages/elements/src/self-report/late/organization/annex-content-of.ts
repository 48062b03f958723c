import {msg, str} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import {formatDay, formatMonth} from '../../../shared/format.js';
import {textOf} from '../../../shared/locale.js';
import type {AnnexContent} from '../annex/annex-content.js';
import {receivedText} from '../panel.js';
import type {ReportData} from '../report-data.js';
import type {Delivered} from '../report-mode.js';
import {columnLabels} from './group-columns.js';
import {countedGroups} from './counted-groups.js';
import {organizationName} from './organization-name.js';

/** A delivered report in the words of its annex. */
export function annexContentOf(
  {report, receipt}: Delivered<OrganizationReport>,
  data: ReportData,
): AnnexContent {
  const {campaign, organizations} = data;
  return {
    reporter: organizationName(report, data),
    agency: textOf(campaign.agency.name),
    month: formatMonth(report.period),
    isSample: !!(campaign.sample || organizations?.sample),
    letters: campaign.documents.map(({number, date}) =>
      date === undefined ? number : msg(str`${number} ngày ${formatDay(date)}`),
    ),
    columns: columnLabels(),
    ...countedGroups(report, data),
    tasks: (report.tasks ?? []).map(({id, done, note}) => ({
      title: textOf(campaign.tasks.find((task) => task.id === id)!.title),
      done,
      note,
    })),
    receiptCode: receipt.code,
    received: receivedText(receipt),
  };
}
