import {kindName} from '@ispeed-widgets/data-tools';

import {addCounts, countedTotal, NOBODY} from '../counted-groups.js';
import type {Counts, OrganizationFigures} from '../month-figures.js';
import {vietNamTime} from '../viet-nam-time.js';
import type {XlsxRow, XlsxSheet} from '../xlsx/sheet.js';
import type {Annex} from './annex.js';
import {countCell, countsCells, countsHeadings, textCell} from './cells.js';
import {annexHead, type Columns} from './head.js';
import {noteUnder, signingBlock} from './signing-block.js';

/** The annex itself: one row an organisation, with what counts once, then the sum. */
export function summarySheet(annex: Annex): XlsxSheet {
  const columns = columnsOf(annex);
  return {
    name: 'Tổng hợp',
    widths: columns.map(([, width]) => width),
    head: annexHead(annex, columns, {title: 'Tổng hợp kết quả cài đặt và sử dụng ứng dụng i-Speed'}),
    body: () => rowsOf(annex, columns.length),
  };
}

function columnsOf({files}: Annex): Columns {
  const {tasks} = files.campaign;
  const [total = '', ...counts] = countsHeadings('Tổng số người (không tính trùng)');
  return [
    ['STT', 6],
    ['Đơn vị', 40],
    ['Loại đơn vị', 17],
    ['Cơ quan tổng hợp', 26],
    ['Số người theo danh sách', 12],
    [total, 13],
    ...counts.map((heading): [string, number] => [heading, 10]),
    ...(tasks.length > 0 ? [[`Số nhiệm vụ đã thực hiện (trong ${tasks.length})`, 13] as const] : []),
    ['Nhận báo cáo lúc', 20],
    ['Mã biên nhận', 13],
  ];
}

async function* rowsOf(annex: Annex, columns: number): AsyncGenerator<XlsxRow> {
  let number = 0;
  let reported = 0;
  let expected: number | undefined;
  let sum: Counts = NOBODY;
  for await (const organization of annex.figures()) {
    const {report, headcount} = organization;
    const counts = report && countedTotal(annex.files, report);
    yield organizationRow(organization, annex, {number: ++number, counts});
    if (headcount !== undefined) expected = (expected ?? 0) + headcount;
    if (counts) {
      reported++;
      sum = addCounts(sum, counts);
    }
  }
  const rest = columns - 10;
  yield {
    cells: [
      {style: 'totalText'},
      {value: 'Cộng', style: 'totalText', span: 3},
      countCell(expected, 'sum'),
      ...countsCells(sum, 'sum'),
      ...Array.from({length: rest}, () => textCell(undefined, 'sum')),
    ],
  };
  yield noteUnder(`Số đơn vị đã báo cáo: ${reported}/${number}.`, columns);
  yield noteUnder('Tỷ lệ tính trên tổng số người. Ô trống: chưa báo cáo hoặc chưa có số.', columns);
  yield* signingBlock(columns);
}

function organizationRow(
  {name, kind, reportsTo, headcount, report}: OrganizationFigures,
  {files}: Annex,
  {number, counts}: {number: number; counts: Counts | undefined},
): XlsxRow {
  const {tasks} = files.campaign;
  const done = report && tasks.filter(({id}) => report.tasks.get(id)?.done).length;
  return {
    cells: [
      {value: number, style: 'ordinal'},
      textCell(name),
      textCell(kindName(kind)),
      textCell(reportsTo),
      countCell(headcount),
      ...countsCells(counts),
      ...(tasks.length > 0 ? [countCell(done)] : []),
      textCell(report ? vietNamTime(report.receivedAt) : 'Chưa báo cáo'),
      textCell(report?.receiptCode),
    ],
  };
}
