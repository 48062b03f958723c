import type {ChartOptions, Scale} from 'chart.js';

import {formatFigure} from '../../shared/format-figure.js';
import type {BarsOfPoints} from './bars-configuration.js';
import {type ChartColours, FONT_SIZE} from './chart-colours.js';
import type {Columns, Panel} from './drawing.js';
import {fillOf} from './fill-of.js';
import {figuresOfColumns} from './figures-of-columns.js';
import {legendHeight, legendOf} from './legend-of.js';
import {monthLabel} from './month-label.js';
import {onSurface} from './on-surface.js';

/** Height of the panel's name and of a figure, and of the months below all panels, px. */
const HEADROOM = 42;
const BELOW = 44;

type Axes = NonNullable<ChartOptions<'bar'>['scales']>;

/** A column a month; panels one below the other, the layers of a panel on top of each other. */
export function columnsConfiguration(drawing: Columns, colours: ChartColours): BarsOfPoints {
  const {months, panels} = drawing;
  const isLayered = panels.some(({layers}) => layers.length > 1);
  return {
    type: 'bar',
    data: {
      labels: months.map((_month, index) => monthLabel(months, index)),
      datasets: panels.flatMap(({layers}, panel) =>
        layers.map(({values, look}) => ({
          data: values.flatMap((value, index) => (value === undefined ? [] : [{x: index, y: value}])),
          yAxisID: axisOf(panel),
          stack: axisOf(panel),
          grouped: false,
          backgroundColor: fillOf(look, colours),
          borderColor: colours[look],
          borderWidth: 1,
          maxBarThickness: 48,
        })),
      ),
    },
    options: {
      animation: false,
      parsing: false,
      normalized: true,
      maintainAspectRatio: false,
      events: [],
      layout: {padding: ({chart}) => ({top: isLayered ? legendHeight(chart.width) : 8})},
      scales: {x: monthAxis(colours), ...figureAxes(panels, colours)},
    },
    plugins: [
      onSurface(colours),
      figuresOfColumns(panels, colours),
      ...(isLayered ? [legendOf(panels, colours)] : []),
    ],
  };
}

/** Id of a panel's axis. */
export function axisOf(panel: number): string {
  return `y${panel}`;
}

function monthAxis({ink, line, font}: ChartColours): Axes[string] {
  return {
    type: 'category',
    stacked: true,
    grid: {display: false},
    border: {color: line},
    ticks: {color: ink, font: {family: font, size: FONT_SIZE - 1}, maxRotation: 0},
  };
}

/** The panel's name stands above the figure of its highest column, however low the panel is. */
function keepHeadroom(panels: number): (axis: Scale) => void {
  return (axis) => {
    const height = (axis.chart.height - BELOW) / panels;
    axis.max *= height / Math.max(height - HEADROOM, HEADROOM);
  };
}

function figureAxes(panels: readonly Panel[], {muted, line, font}: ChartColours): Axes {
  const axes: Axes = {};
  // The first is laid out at the bottom, so the last comes first.
  [...panels.entries()].reverse().forEach(([panel, {most, layers}]) => {
    axes[axisOf(panel)] = {
      type: 'linear',
      axis: 'y',
      position: 'left',
      stacked: true,
      stack: 'panels',
      ...(layers.length > 1 ? {max: most} : {suggestedMax: 1, afterDataLimits: keepHeadroom(panels.length)}),
      beginAtZero: true,
      grid: {color: line},
      border: {color: line},
      ticks: {
        color: muted,
        font: {family: font, size: FONT_SIZE - 1},
        maxTicksLimit: panels.length > 1 ? 4 : 6,
        precision: 0,
        includeBounds: false,
        // In our own words: Chart.js would start `Intl`.
        callback: (value, index, ticks) =>
          // Where panels meet, the highest figure of one would stand on the lowest of the other.
          panels.length > 1 && index === ticks.length - 1 ? undefined : formatFigure(Number(value)),
      },
    };
  });
  return axes;
}
