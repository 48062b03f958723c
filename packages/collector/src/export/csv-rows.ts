import type {CampaignFiles, LocalizedText, ReportGroup} from '@ispeed-widgets/contract';

import type {Counts, MonthOf, OrganizationMonth} from './month-figures.js';
import {ratioText} from './ratio-text.js';

/** Headings of the export, and the keys of its rows. */
export const CSV_COLUMNS = [
  'Mã đơn vị',
  'Đơn vị',
  'Kỳ báo cáo',
  'Nhóm',
  'Tổng số',
  'Đã cài đặt',
  'Tỷ lệ cài đặt',
  'Đã đo',
  'Tỷ lệ đo',
  'Mã biên nhận',
  'Nhận lúc',
] as const;

export type CsvRow = readonly (string | number)[];

const NOT_REPORTED = 'Chưa báo cáo';
const TOTAL = 'Tổng (không tính trùng)';
const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/**
 * The rows of one organisation, in the order of `CSV_COLUMNS`: one a group, then the total of the groups whose
 * members count nowhere else. An organisation that has not reported has the same rows, empty.
 */
export function csvRows({id, name, report}: OrganizationMonth, {files, period}: MonthOf): CsvRow[] {
  const groups = groupsOf(files.campaign, report?.groups);
  const counted = groups.flatMap(({id: group, inTotal}) =>
    inTotal ? (report?.groups.get(group) ?? []) : [],
  );
  const rows: [string, Counts | undefined][] = [
    ...groups.map((group): [string, Counts | undefined] => [
      vietnamese(group.name),
      report?.groups.get(group.id),
    ]),
    [TOTAL, report && counted.reduce(add, {total: 0, installed: 0, measured: 0})],
  ];
  const receipt = report ? [report.receiptCode, vietNamTime(report.receivedAt)] : ['', NOT_REPORTED];
  return rows.map(([group, counts]) => [
    id,
    name,
    monthName(period),
    group,
    ...countCells(counts),
    ...receipt,
  ]);
}

/** The campaign's groups; a group reported and since dropped from the campaign is shown, and not added up. */
function groupsOf(
  {report}: CampaignFiles['campaign'],
  reported: Map<string, Counts> = new Map(),
): ReportGroup[] {
  const groups = report?.groups ?? [];
  const dropped = [...reported.keys()].filter((id) => !groups.some((group) => group.id === id));
  return [...groups, ...dropped.map((id) => ({id, name: id, inTotal: false}))];
}

/** Both ratios are of the whole group: the letters ask how many of all staff installed it and use it. */
function countCells(counts: Counts | undefined): CsvRow {
  if (counts === undefined) return ['', '', '', '', ''];
  const {total, installed, measured} = counts;
  return [total, installed, ratioText(installed, total), measured, ratioText(measured, total)];
}

function add(a: Counts, b: Counts): Counts {
  return {total: a.total + b.total, installed: a.installed + b.installed, measured: a.measured + b.measured};
}

function vietnamese(text: LocalizedText): string {
  return typeof text === 'string' ? text : text.vi;
}

/** In words, because a spreadsheet turns a bare 2026-11 into a day. */
function monthName(period: string): string {
  return `Tháng ${period.slice(5)}/${period.slice(0, 4)}`;
}

/** Viet Nam's time, with the year first, which no locale reads with day and month exchanged. */
function vietNamTime(moment: string): string {
  return new Date(Date.parse(moment) + VIET_NAM_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
