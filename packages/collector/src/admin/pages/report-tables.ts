import type {OrganizationReport} from '@ispeed-widgets/contract';

import {NOBODY} from '../../export/counted-groups.js';
import {vietnamese} from '../../export/vietnamese.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {html, type Html, NOTHING} from '../parts/html.js';
import type {MonthView} from '../parts/month-view.js';
import {table} from '../parts/table.js';
import {peopleCells} from './group-table.js';

/** The report that counts: its groups with ratios, and the letter's tasks with their notes. */
export function reportTables(
  {month}: MonthView,
  {organization, report}: {organization: OrganizationMonth; report: OrganizationReport},
): Html {
  const {campaign} = month.files;
  const groups = new Map(campaign.report?.groups.map((group) => [group.id, group]));
  return html`<h2>Báo cáo của tháng</h2>
${table({
  caption: 'Số người theo nhóm',
  columns: [
    {title: 'Nhóm'},
    {title: 'Cộng vào tổng'},
    {title: 'Tổng số', numeric: true},
    {title: 'Đã cài đặt', numeric: true},
    {title: 'Tỷ lệ cài đặt', numeric: true},
    {title: 'Đã đo', numeric: true},
    {title: 'Tỷ lệ đo', numeric: true},
  ],
  rows: report.groups.map(({id, ...people}) => {
    const group = groups.get(id);
    return [group ? vietnamese(group.name) : id, group?.inTotal ? 'Có' : 'Không', ...peopleCells(people)];
  }),
  foot: ['Tổng (không tính trùng)', '', ...peopleCells(organization.report ?? NOBODY)],
})}
${campaign.tasks.length > 0 ? taskTable(campaign.tasks, report) : NOTHING}`;
}

function taskTable(
  ordered: MonthView['month']['files']['campaign']['tasks'],
  {tasks = []}: OrganizationReport,
): Html {
  const answers = new Map(tasks.map((task) => [task.id, task]));
  return table({
    caption: 'Nhiệm vụ khác',
    stacks: true,
    columns: [{title: 'Nhiệm vụ'}, {title: 'Kết quả'}, {title: 'Ghi chú của đơn vị'}],
    rows: ordered.map(({id, title}) => {
      const answer = answers.get(id);
      return [
        vietnamese(title),
        answer === undefined
          ? 'Không nêu'
          : answer.done
            ? html`<span class="tag good">Đã thực hiện</span>`
            : html`<span class="tag bad">Chưa thực hiện</span>`,
        html`<span class="note">${answer?.note ?? ''}</span>`,
      ];
    }),
  });
}
