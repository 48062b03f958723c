import {kindName} from '@ispeed-widgets/data-tools';

import type {XlsxRow, XlsxSheet} from '../xlsx/sheet.js';
import type {Annex} from './annex.js';
import {countCell, textCell} from './cells.js';
import {annexHead, type Columns} from './head.js';
import {noteUnder} from './signing-block.js';

const COLUMNS: Columns = [
  ['STT', 6],
  ['Đơn vị', 60],
  ['Loại đơn vị', 20],
  ['Cơ quan tổng hợp', 46],
  ['Số người theo danh sách', 16],
];

/** Who has not reported. */
export function missingSheet(annex: Annex): XlsxSheet {
  return {
    name: 'Chưa báo cáo',
    widths: COLUMNS.map(([, width]) => width),
    head: annexHead(annex, COLUMNS, {title: 'Danh sách đơn vị chưa báo cáo'}),
    body: () => rowsOf(annex),
  };
}

async function* rowsOf({organizations}: Annex): AsyncGenerator<XlsxRow> {
  const missing = organizations.filter(({seq}) => seq === undefined);
  for (const [index, {name, kind, reportsTo, headcount}] of missing.entries()) {
    yield {
      cells: [
        {value: index + 1, style: 'ordinal'},
        textCell(name),
        textCell(kindName(kind)),
        textCell(reportsTo),
        countCell(headcount),
      ],
    };
  }
  const count = missing.length;
  yield noteUnder(
    count > 0 ? `Có ${count} đơn vị chưa báo cáo.` : 'Tất cả các đơn vị đã báo cáo.',
    COLUMNS.length,
  );
}
