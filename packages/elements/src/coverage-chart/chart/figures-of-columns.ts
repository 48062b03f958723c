import type {Chart, Plugin} from 'chart.js';

import {formatFigure} from '../../shared/format-figure.js';
import {type ChartColours, FONT_SIZE} from './chart-colours.js';
import type {Panel} from './drawing.js';
import {paintText} from './paint-text.js';

/** Lower than this, px, a layer has no room for its figure. */
const LINE = FONT_SIZE + 3;

/** Names the panels and writes the figures of columns where they fit; of the newest month in any case. */
export function figuresOfColumns(panels: readonly Panel[], colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'figures-of-columns',
    afterDatasetsDraw(chart) {
      const {ctx} = chart;
      ctx.save();
      ctx.font = `${FONT_SIZE}px ${colours.font}`;
      let dataset = 0;
      panels.forEach(({layers}, panel) => {
        if (layers.length > 1) layers.forEach(() => paintInside(chart, dataset++, colours));
        else {
          const top = chart.scales[`y${panel}`]?.top ?? 0;
          const name = {x: chart.chartArea.left + 6, y: top + LINE / 2 + 4, align: 'left', colours} as const;
          paintText(ctx, layers[0]?.name ?? '', name);
          paintAbove(chart, dataset++, colours);
        }
      });
      ctx.restore();
    },
  };
}

interface Column {
  readonly figure: number;
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly isLast: boolean;
}

function columnsOf(chart: Chart, dataset: number): Column[] {
  const points = chart.data.datasets[dataset]?.data as readonly {x: number; y: number}[];
  const elements = chart.getDatasetMeta(dataset).data as unknown as readonly {
    x: number;
    y: number;
    base: number;
  }[];
  return elements.map(({x, y, base}, index) => ({
    figure: points[index]?.y ?? 0,
    x,
    y,
    base,
    isLast: index === elements.length - 1,
  }));
}

/** From the middle of a column to that of the next, px. */
function slotOf({chartArea, data}: Chart): number {
  return chartArea.width / Math.max(1, data.labels?.length ?? 1);
}

function paintAbove(chart: Chart, dataset: number, colours: ChartColours): void {
  const {ctx} = chart;
  const columns = columnsOf(chart, dataset).map((column) => ({...column, text: formatFigure(column.figure)}));
  const fits = columns.every(({text}) => ctx.measureText(text).width < slotOf(chart) - 4);
  for (const {text, x, y, isLast} of columns) {
    if (!fits && !isLast) continue;
    const half = ctx.measureText(text).width / 2;
    paintText(ctx, text, {
      x: Math.min(x, chart.width - half - 2),
      y: y - LINE / 2 - 1,
      align: 'center',
      colours,
    });
  }
}

function paintInside(chart: Chart, dataset: number, colours: ChartColours): void {
  for (const {figure, x, y, base} of columnsOf(chart, dataset)) {
    const text = formatFigure(figure);
    const fits = Math.abs(base - y) >= LINE && chart.ctx.measureText(text).width < slotOf(chart) - 2;
    if (fits) paintText(chart.ctx, text, {x, y: (y + base) / 2, align: 'center', colours});
  }
}
