import type {Chart, ChartConfiguration, ChartOptions, Plugin} from 'chart.js';

import {formatFigure} from '../../shared/format-figure.js';
import {type ChartColours, FONT_SIZE} from './chart-colours.js';
import type {Bars, TargetLine} from './drawing.js';
import {onSurface} from './on-surface.js';
import {paintText} from './paint-text.js';
import {shortName} from './short-name.js';

/** What Chart.js draws: points whose place and figure are known. */
export type BarsOfPoints = ChartConfiguration<'bar', {x: number; y: number}[]>;

/** Below this width, px, names take their short form. */
const NARROW = 480;

/** Horizontal bars with the name before and the figure behind each, so that no axis of figures is needed. */
export function barsConfiguration(drawing: Bars, colours: ChartColours): BarsOfPoints {
  const {bars, target} = drawing;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({label}) => label),
      datasets: [
        {
          data: bars.map(({value}, index) => ({x: value, y: index})),
          backgroundColor: bars.map(({marked}) => (marked ? colours.ink : colours.accent)),
          maxBarThickness: 18,
          borderRadius: 3,
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: [],
      // Room for the figures behind the bars, and for the target's words above them.
      layout: {padding: {right: 56, top: target ? 24 : 0}},
      scales: {x: figureAxis(target), y: nameAxis(drawing, colours)},
    },
    plugins: [onSurface(colours), figuresAndTarget(drawing, colours)],
  };
}

type Axis = NonNullable<ChartOptions<'bar'>['scales']>[string];

/** The longest bar takes the whole width, not the next round figure. */
function figureAxis(target: TargetLine | undefined): Axis {
  return {
    type: 'linear',
    display: false,
    bounds: 'data',
    beginAtZero: true,
    suggestedMax: target?.value ?? 1,
    // Unseen ticks have words too, for which Chart.js would start `Intl`.
    ticks: {callback: () => ''},
  };
}

function nameAxis({bars}: Bars, {ink, line, font}: ChartColours): Axis {
  return {
    type: 'category',
    // Names need more of a phone's width than the half that an axis gets by itself.
    beforeFit: (axis) => {
      axis.maxWidth = axis.chart.width * 0.6;
    },
    grid: {display: false},
    border: {color: line},
    ticks: {
      color: ink,
      font: {family: font, size: FONT_SIZE},
      autoSkip: false,
      callback(_value, index) {
        const {label = '', marked = false} = bars[index] ?? {};
        return (marked ? '▸ ' : '') + (this.chart.width < NARROW ? shortName(label) : label);
      },
    },
  };
}

function figuresAndTarget({bars, target}: Bars, colours: ChartColours): Plugin<'bar'> {
  return {
    id: 'figures-and-target',
    afterDatasetsDraw(chart) {
      const {ctx} = chart;
      ctx.save();
      ctx.font = `${FONT_SIZE}px ${colours.font}`;
      if (target) paintTarget(chart, target, colours);
      bars.forEach(({value}, index) => {
        const bar = chart.getDatasetMeta(0).data[index];
        if (bar) paintText(ctx, formatFigure(value), {x: bar.x + 6, y: bar.y, align: 'left', colours});
      });
      ctx.restore();
    },
  };
}

function paintTarget(chart: Chart, {value, label}: TargetLine, colours: ChartColours): void {
  const {ctx, chartArea, scales} = chart;
  const x = scales['x']?.getPixelForValue(value) ?? chartArea.right;
  ctx.beginPath();
  ctx.moveTo(x, chartArea.top - 4);
  ctx.lineTo(x, chartArea.bottom);
  // A rim of the surface keeps it off the bars behind it.
  ctx.strokeStyle = colours.surface;
  ctx.lineWidth = 4;
  ctx.stroke();
  ctx.strokeStyle = colours.ink;
  ctx.lineWidth = 1.5;
  ctx.setLineDash([5, 4]);
  ctx.stroke();
  const half = ctx.measureText(label).width / 2;
  const middle = Math.min(Math.max(x, half + 2), chart.width - half - 2);
  paintText(ctx, label, {x: middle, y: chartArea.top - 13, align: 'center', colours});
}
