import {addCounts, countedTotal, groupsOf, NOBODY} from '../counted-groups.js';
import type {Counts} from '../month-figures.js';
import {vietnamese} from '../vietnamese.js';
import type {XlsxRow, XlsxSheet} from '../xlsx/sheet.js';
import type {Annex} from './annex.js';
import {countsCells, countsHeadings, textCell} from './cells.js';
import {annexHead, type Columns} from './head.js';

const [TOTAL = '', ...COUNTS] = countsHeadings('Tổng số người');
const COLUMNS: Columns = [
  ['STT', 6],
  ['Đơn vị', 46],
  ['Nhóm', 36],
  ['Cộng vào tổng', 12],
  [TOTAL, 12],
  ...COUNTS.map((heading): [string, number] => [heading, 11]),
];

/** One row a group of an organisation that has reported, then the sum of each group. */
export function groupsSheet(annex: Annex): XlsxSheet {
  return {
    name: 'Theo nhóm',
    widths: COLUMNS.map(([, width]) => width),
    head: annexHead(annex, COLUMNS, {title: 'Kết quả cài đặt và sử dụng ứng dụng i-Speed theo nhóm'}),
    body: () => rowsOf(annex),
  };
}

async function* rowsOf({files, figures}: Annex): AsyncGenerator<XlsxRow> {
  const sums = new Map<string, Counts>();
  let sum: Counts = NOBODY;
  let number = 0;
  for await (const {name, report} of figures()) {
    if (report === undefined) continue;
    sum = addCounts(sum, countedTotal(files, report));
    for (const {id, name: group, inTotal} of groupsOf(files, report)) {
      const counts = report.groups.get(id);
      if (counts === undefined) continue;
      sums.set(id, addCounts(sums.get(id) ?? NOBODY, counts));
      yield {
        cells: [
          {value: ++number, style: 'ordinal'},
          textCell(name),
          textCell(vietnamese(group)),
          textCell(inTotal ? 'Có' : 'Không'),
          ...countsCells(counts),
        ],
      };
    }
  }
  for (const {id, name, inTotal} of files.campaign.report?.groups ?? []) {
    const counts = sums.get(id);
    if (counts) yield sumRow(vietnamese(name), {inTotal, counts});
  }
  yield sumRow('Tổng (không tính trùng)', {counts: sum});
}

function sumRow(group: string, {inTotal, counts}: {inTotal?: boolean; counts: Counts}): XlsxRow {
  const counted = inTotal === undefined ? undefined : inTotal ? 'Có' : 'Không';
  return {
    cells: [
      {style: 'totalText'},
      textCell('Cộng', 'sum'),
      textCell(group, 'sum'),
      textCell(counted, 'sum'),
      ...countsCells(counts, 'sum'),
    ],
  };
}
