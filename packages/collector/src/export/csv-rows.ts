import {kindName} from '@ispeed-widgets/data-tools';

import {countedTotal, groupsOf} from './counted-groups.js';
import type {Counts, OrganizationFigures} from './month-figures.js';
import {monthNumber} from './month-number.js';
import {isSample, type MonthOf} from './month-of.js';
import {ratioText} from './ratio-text.js';
import {taskWord} from './task-word.js';
import {vietNamTime} from './viet-nam-time.js';
import {vietnamese} from './vietnamese.js';

export type CsvRow = readonly (string | number)[];

const NOT_REPORTED = 'Chưa báo cáo';
const TOTAL = 'Tổng (không tính trùng)';

/**
 * The rows of one organisation, in the order of `csvColumns`: one a group, then the total of the groups whose members
 * count nowhere else. What is said once of an organisation, its headcount and its tasks, stands in the total's row. An
 * organisation that has not reported has the same rows, empty.
 */
export function csvRows(organization: OrganizationFigures, month: MonthOf): CsvRow[] {
  const {id, name, kind, reportsTo = '', headcount = '', report} = organization;
  const {files, period} = month;
  const receipt = report ? [report.receiptCode, vietNamTime(report.receivedAt)] : ['', NOT_REPORTED];
  const note = isSample(files) ? 'Số liệu mẫu' : '';
  const row = (group: string, counts: Counts | undefined, [people, ...tasks]: CsvRow) => [
    ...[id, name, `Tháng ${monthNumber(period)}`, group],
    ...countCells(counts),
    ...receipt,
    ...[kindName(kind), reportsTo, people ?? '', note],
    ...tasks,
  ];
  const once = [headcount, ...taskCells(organization, month)];
  return [
    ...groupsOf(files, report).map((group) =>
      row(
        vietnamese(group.name),
        report?.groups.get(group.id),
        once.map(() => ''),
      ),
    ),
    row(TOTAL, report && countedTotal(files, report), once),
  ];
}

/** Both ratios are of the whole group: the letters ask how many of all staff installed it and use it. */
function countCells(counts: Counts | undefined): CsvRow {
  if (counts === undefined) return ['', '', '', '', ''];
  const {total, installed, measured} = counts;
  return [total, installed, ratioText(installed, total), measured, ratioText(measured, total)];
}

function taskCells({report}: OrganizationFigures, {files}: MonthOf): CsvRow {
  return files.campaign.tasks.flatMap(({id}) => {
    const task = report?.tasks.get(id);
    return task ? [taskWord(task), task.note ?? ''] : ['', ''];
  });
}
