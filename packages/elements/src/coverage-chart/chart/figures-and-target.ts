import type {Chart, Plugin} from 'chart.js';

import {formatFigure} from '../../shared/format-figure.js';
import {type ChartColours, FONT_SIZE} from './chart-colours.js';
import type {Ranking} from './ranking.js';

/** Writes each bar's figure behind it and draws the line to reach. */
export function figuresAndTarget({bars, target}: Ranking, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'figures-and-target',
    afterDatasetsDraw(chart) {
      const {ctx} = chart;
      ctx.save();
      ctx.font = `${FONT_SIZE}px ${colours.font}`;
      if (target) drawTarget(chart, target, colours);
      ctx.fillStyle = colours.ink;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      // Lines that run behind a figure are kept off its strokes.
      ctx.strokeStyle = colours.surface;
      ctx.lineWidth = 4;
      bars.forEach(({value}, index) => {
        const bar = chart.getDatasetMeta(0).data[index];
        if (!bar) return;
        ctx.strokeText(formatFigure(value), bar.x + 6, bar.y);
        ctx.fillText(formatFigure(value), bar.x + 6, bar.y);
      });
      ctx.restore();
    },
  };
}

function drawTarget(
  chart: Chart,
  {value, label}: NonNullable<Ranking['target']>,
  {muted, ink}: ChartColours,
): void {
  const {ctx, chartArea, scales} = chart;
  ctx.save();
  const x = scales['x']?.getPixelForValue(value) ?? chartArea.right;
  ctx.strokeStyle = ink;
  ctx.setLineDash([5, 4]);
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 4);
  ctx.lineTo(x, chartArea.bottom);
  ctx.stroke();
  const half = ctx.measureText(label).width / 2;
  ctx.fillStyle = muted;
  ctx.textAlign = 'center';
  ctx.fillText(label, Math.min(Math.max(x, half), chart.width - half), chartArea.top - 8);
  ctx.restore();
}
