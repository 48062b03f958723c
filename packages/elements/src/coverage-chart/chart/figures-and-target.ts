import type {Chart, Plugin} from 'chart.js';

import {formatFigure} from '../../shared/format.js';
import type {ChartColours} from './chart-colours.js';
import type {Ranking} from './ranking.js';

/** Writes each bar's figure behind it and draws the line to reach. */
export function figuresAndTarget({bars, target}: Ranking, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'figures-and-target',
    afterDatasetsDraw(chart) {
      const {ctx} = chart;
      ctx.save();
      ctx.font = `13px ${colours.font}`;
      if (target) drawTarget(chart, target, colours);
      ctx.fillStyle = colours.ink;
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      bars.forEach(({value}, index) => {
        const bar = chart.getDatasetMeta(0).data[index];
        if (bar) ctx.fillText(formatFigure(value), bar.x + 6, bar.y);
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
}
