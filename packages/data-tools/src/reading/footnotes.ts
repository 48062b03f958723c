import {foldText} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {ReadRow} from './read-row.js';
import type {RowCells} from './row-cells.js';
import {isCommuneLabel} from './row-words.js';

/** "(1) Kể cả …", "[2] …", "* …", "¹ …", "1) …", "Ghi chú: …". */
const MARK =
  /^(?:[([]\s*(?:\d{1,2}|[a-z]|\*+)\s*[)\]]|\d{1,2}\)|\*+|[¹²³⁰⁴-⁹†‡]|(?:ghi chu|chu thich)\b)\s*[:.]?\s*\p{L}/u;
/** So many are quoted, each so far; the others are counted. */
const QUOTED = 5;
const LENGTH = 60;

/** Whether a row holds one text alone that begins as a footnote does; a number beside it makes it a row of figures. */
export function isFootnote(cells: RowCells): boolean {
  const [only, ...others] = cells.filled();
  if (only === undefined || others.length > 0 || cells.at(only.column).number !== undefined) return false;
  return hasMark(only.text) && !isCommuneLabel(only.text);
}

/** Says which footnotes were passed over: whoever made the table may have said something of its figures there. */
export function footnotesSaid({place, rows}: {place: string; rows: readonly ReadRow[]}): TableIssue[] {
  const notes = rows.filter(({kind, label}) => kind === 'note' && hasMark(label));
  if (notes.length === 0) return [];
  const quoted = (word: string, marks: readonly [string, string]) =>
    notes
      .slice(0, QUOTED)
      .map(({number, label}) => `${word} ${number} ${marks[0]}${shortened(label)}${marks[1]}`)
      .join(', ') + (notes.length > QUOTED ? ', …' : '');
  const vi = `Bỏ qua ${notes.length} dòng chú thích dưới bảng: ${quoted('dòng', ['“', '”'])}. Xem có điều gì ảnh hưởng đến số liệu không.`;
  const en = `${notes.length} footnotes below the table were passed over: ${quoted('row', ['"', '"'])}. See whether they say something of the figures.`;
  return [{sheet: place, row: notes[0]!.number, message: {vi, en}}];
}

function hasMark(text: string): boolean {
  return MARK.test(foldText(text));
}

function shortened(label: string): string {
  const line = label.replace(/\s+/g, ' ').trim();
  return line.length > LENGTH ? `${line.slice(0, LENGTH - 1).trimEnd()}…` : line;
}
