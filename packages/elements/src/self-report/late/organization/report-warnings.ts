import {msg, str} from '@lit/localize';
import {deadlineOf, lastDayOf, type OrganizationReport} from '@ispeed-widgets/contract/page';

import {formatCount, formatMonth} from '../../../shared/format.js';
import {textOf} from '../../../shared/locale.js';
import {today} from '../../../shared/today.js';
import {periodHelp} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import {totalsBefore} from './last-totals.js';

/**
 * From which change of a total a person is asked once more: a fifth, and five people at least. Ours, set by no letter.
 */
const MUCH = {share: 0.2, people: 5};

/** What in a report may be a slip, in words; nothing is refused for it. */
export function reportWarnings(report: OrganizationReport, data: ReportData): string[] {
  return [...periodWarnings(report, data), ...countWarnings(report, data), ...totalWarnings(report, data)];
}

function periodWarnings({period}: OrganizationReport, {campaign: {schedule}}: ReportData): string[] {
  const due = deadlineOf(schedule, today()).period;
  const help = periodHelp(period, schedule, today());
  if (period === due) return today() > (lastDayOf(schedule, period) ?? today()) ? [help] : [];
  const [chosen, expected] = [formatMonth(period), formatMonth(due)];
  return [`${msg(str`Báo cáo này của tháng ${chosen}; tháng đang đến hạn là ${expected}.`)} ${help}`.trim()];
}

function countWarnings({groups}: OrganizationReport, data: ReportData): string[] {
  const warnings: string[] = [];
  const peopled = groups.filter(({total}) => total > 0);
  const none = peopled.filter(({installed}) => installed === 0).map(({id}) => nameOf(id, data));
  const blank = data.report.groups.filter(({id}) => !groups.some((group) => group.id === id));
  if (none.length > 0) warnings.push(msg(str`Chưa có ai cài đặt: ${none.join(', ')}.`));
  if (peopled.length > 0 && peopled.every(({total, measured}) => total === measured))
    warnings.push(msg('Tất cả đều đạt 100 %: mọi người đều đã cài đặt và đã đo trong tháng.'));
  if (blank.length > 0) {
    const names = blank.map(({name}) => textOf(name)).join(', ');
    warnings.push(msg(str`Để trống, không có trong báo cáo: ${names}.`));
  }
  return warnings;
}

function totalWarnings(report: OrganizationReport, data: ReportData): string[] {
  const before = totalsBefore(report.period, report);
  if (!before) return [];
  const month = formatMonth(before.period);
  return before.totals.flatMap(([id, earlier]) => {
    const group = report.groups.find((entry) => entry.id === id);
    const change = Math.abs((group?.total ?? earlier) - earlier);
    if (!group || change < Math.max(MUCH.people, earlier * MUCH.share)) return [];
    const [name, now, then] = [nameOf(id, data), formatCount(group.total), formatCount(earlier)];
    return [msg(str`${name}: tổng số là ${now}, tháng ${month} đã báo cáo ${then}.`)];
  });
}

function nameOf(id: string, {report}: ReportData): string {
  return textOf(report.groups.find((group) => group.id === id)!.name);
}
