import {daysBetween} from '@ispeed-widgets/contract';

import type {ProgressDay} from '../../totals/progress.js';
import {dayNumber} from '../../export/day-number.js';
import {html, type Html} from './html.js';
import {countText} from './number-text.js';
import {table} from './table.js';

/** What the chart shows. */
export interface ProgressChart {
  readonly days: readonly ProgressDay[];
  /** Organisations that are to report. */
  readonly organizations: number;
  /** `YYYY-MM-DD` */
  readonly lastDay: string | undefined;
}

/** The drawing's own units; it is stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 300;

/** How many organisations had reported by the end of each day, with the deadline, and the same as a table. */
export function progressChart({days, organizations, lastDay}: ProgressChart): Html {
  const first = days[0]!.day;
  const end = [lastDay ?? first, days.at(-1)!.day].sort().at(-1)!;
  const span = Math.max(1, daysBetween(first, end) + 1);
  const x = (day: string) => round((daysBetween(first, day) / span) * WIDTH);
  const top = Math.max(organizations, 1);
  const y = (count: number) => round(HEIGHT - (count / top) * HEIGHT);
  const steps = days.map(({day, reported}) => `V${y(reported)}H${round(x(day) + WIDTH / span)}`).join('');
  const curve = `M0 ${HEIGHT}${steps}`;
  const words = `${countText(days.at(-1)!.reported)} trên ${countText(organizations)} đơn vị đã báo cáo`;
  return html`<figure class="chart">
<figcaption>Số đơn vị đã báo cáo, cộng dồn đến hết mỗi ngày</figcaption>
<div class="scale" aria-hidden="true"><span>${countText(organizations)}</span><span>0</span></div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${words}; số liệu từng ngày ở bảng bên dưới">
${line('goal', `M0 0H${WIDTH}`)}
<path class="area" d="${curve}V${HEIGHT}Z"></path>
${line('curve', curve)}
${lastDay && lastDay >= first && line('deadline', `M${round(x(lastDay) + WIDTH / span)} 0V${HEIGHT}`)}
</svg>
<div class="days" aria-hidden="true"><span>${dayNumber(first)}</span><span>${dayNumber(end)}</span></div>
<ul class="key">
<li>${sample('curve')} đã báo cáo</li>
<li>${sample('goal')} tất cả các đơn vị</li>
${lastDay && html`<li>${sample('deadline')} hết hạn nộp, ngày ${dayNumber(lastDay)}</li>`}
</ul>
</figure>
${progressTable(days, organizations)}`;
}

/** Lines keep their width however the drawing is stretched. */
function line(name: string, path: string): Html {
  return html`<path class="${name}" d="${path}" vector-effect="non-scaling-stroke"></path>`;
}

function sample(name: string): Html {
  return html`<svg viewBox="0 0 40 16" aria-hidden="true"><path class="${name}" d="M0 8H40"></path></svg>`;
}

/** Days on which nothing came say nothing, but for the last one. */
function progressTable(days: readonly ProgressDay[], organizations: number): Html {
  const rows = days.filter(({added}, index) => added > 0 || index === days.length - 1);
  return table({
    caption: 'Số đơn vị báo cáo theo ngày',
    columns: [
      {title: 'Ngày'},
      {title: 'Đơn vị báo cáo lần đầu', numeric: true},
      {title: 'Cộng dồn', numeric: true},
      {title: 'Còn lại', numeric: true},
    ],
    rows: rows.map(({day, added, reported}) => [
      dayNumber(day),
      countText(added),
      countText(reported),
      countText(organizations - reported),
    ]),
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
