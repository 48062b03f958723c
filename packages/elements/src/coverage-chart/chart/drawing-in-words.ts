import {msg, str} from '@lit/localize';

import {formatCount} from '../../shared/format.js';
import {formatFigure} from '../../shared/format-figure.js';
import type {Drawing} from './drawing.js';

/** Who hears a picture described does not want to hear sixty-five names; the table has them. */
const MOST_NAMED = 10;

/** What a drawing shows, for those who do not see it, and where its figures stand. */
export function drawingInWords(drawing: Drawing): string {
  const {title} = drawing;
  if (drawing.kind === 'columns') return msg(str`${title}. Số liệu ở bảng ngay dưới biểu đồ.`);
  const named = drawing.bars.slice(0, MOST_NAMED).map(({label, value}) => `${label} ${formatFigure(value)}`);
  const list = `${title}: ${named.join('; ')}`;
  const others = drawing.bars.length - named.length;
  return others > 0 ? msg(str`${list}; và ${formatCount(others)} nơi khác, có đủ trong bảng.`) : `${list}.`;
}

/** All that a drawing shows, to tell one from another; not as JSON, which some pages have broken. */
export function drawingAsText(drawing: Drawing): string {
  const shown =
    drawing.kind === 'bars'
      ? [
          drawing.target?.label,
          ...drawing.bars.map(({label, value, marked}) => `${label} ${value} ${marked}`),
        ]
      : [
          ...drawing.months,
          ...drawing.panels.flatMap(({layers, most}) => [
            most,
            ...layers.map(({name, values}) => `${name} ${values.join(' ')}`),
          ]),
        ];
  return [drawing.title, ...shown].join('\n');
}
