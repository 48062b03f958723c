import {NOBODY} from '../../export/counted-groups.js';
import type {Counts} from '../../export/month-figures.js';
import {vietnamese} from '../../export/vietnamese.js';
import type {GroupTotal} from '../../totals/group-totals.js';
import type {OrganizationMonth} from '../../totals/organization-months.js';
import {summarize} from '../../totals/summary.js';
import {html, type Html} from '../parts/html.js';
import type {MonthView} from '../parts/month-view.js';
import {countText, shareText} from '../parts/number-text.js';
import {table} from '../parts/table.js';

/** Totals and ratios by group, and which groups are added up. A group that has left the campaign stands last. */
export function groupTable(
  {month}: MonthView,
  {organizations, groups}: {organizations: readonly OrganizationMonth[]; groups: Map<string, GroupTotal>},
): Html {
  const listed = month.files.campaign.report?.groups ?? [];
  const dropped = [...groups.keys()].filter((id) => !listed.some((group) => group.id === id));
  const all = [...listed, ...dropped.map((id) => ({id, name: id, inTotal: false}))];
  const sum = summarize(organizations);
  return html`${table({
    caption: 'Tổng hợp theo nhóm người',
    columns: [
      {title: 'Nhóm'},
      {title: 'Cộng vào tổng'},
      {title: 'Đơn vị có báo cáo', numeric: true},
      {title: 'Tổng số', numeric: true},
      {title: 'Đã cài đặt', numeric: true},
      {title: 'Tỷ lệ cài đặt', numeric: true},
      {title: 'Đã đo', numeric: true},
      {title: 'Tỷ lệ đo', numeric: true},
    ],
    rows: all.map(({id, name, inTotal}) => {
      const group = groups.get(id);
      return [
        vietnamese(name),
        inTotal ? 'Có' : 'Không',
        countText(group?.organizations ?? 0),
        ...peopleCells(group ?? NOBODY),
      ];
    }),
    foot: ['Tổng (không tính trùng)', '', countText(sum.reported), ...peopleCells(sum)],
  })}
<p class="hint">Người của nhóm ghi “Không” đã có trong một nhóm khác, nên không cộng vào tổng.</p>`;
}

/** Total, installed with its ratio, measured with its ratio. */
export function peopleCells({total, installed, measured}: Counts): string[] {
  return [
    countText(total),
    countText(installed),
    shareText(installed, total),
    countText(measured),
    shareText(measured, total),
  ];
}
