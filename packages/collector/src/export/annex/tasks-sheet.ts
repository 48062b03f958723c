import {taskWord} from '../task-word.js';
import {vietnamese} from '../vietnamese.js';
import type {XlsxRow, XlsxSheet} from '../xlsx/sheet.js';
import type {Annex} from './annex.js';
import {countCell, textCell} from './cells.js';
import {annexHead, type Columns} from './head.js';

const COLUMNS: Columns = [
  ['STT', 6],
  ['Đơn vị', 40],
  ['Nhiệm vụ', 70],
  ['Kết quả', 17],
  ['Ghi chú của đơn vị', 50],
];

/** One row a task that an organisation has spoken of, then how many carried out each. */
export function tasksSheet(annex: Annex): XlsxSheet {
  return {
    name: 'Nhiệm vụ',
    widths: COLUMNS.map(([, width]) => width),
    head: annexHead(annex, COLUMNS, {title: 'Kết quả thực hiện các nhiệm vụ về ứng dụng i-Speed'}),
    body: () => rowsOf(annex),
  };
}

async function* rowsOf({files, figures}: Annex): AsyncGenerator<XlsxRow> {
  const done = new Map<string, number>();
  let number = 0;
  for await (const {name, report} of figures()) {
    for (const {id, title} of files.campaign.tasks) {
      const task = report?.tasks.get(id);
      if (task === undefined) continue;
      if (task.done) done.set(id, (done.get(id) ?? 0) + 1);
      yield {
        cells: [
          {value: ++number, style: 'ordinal'},
          textCell(name),
          textCell(vietnamese(title)),
          textCell(taskWord(task)),
          textCell(task.note),
        ],
      };
    }
  }
  for (const {id, title} of files.campaign.tasks) {
    yield {
      cells: [
        {style: 'totalText'},
        textCell('Số đơn vị đã thực hiện', 'sum'),
        textCell(vietnamese(title), 'sum'),
        countCell(done.get(id) ?? 0, 'sum'),
        textCell(undefined, 'sum'),
      ],
    };
  }
}
