import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartOptions,
  LinearScale,
} from 'chart.js';

import {formatFigure} from '../../shared/format-figure.js';
import {type ChartColours, coloursOf, FONT_SIZE} from './chart-colours.js';
import {figuresAndTarget} from './figures-and-target.js';
import type {Ranking} from './ranking.js';
import {shortName} from './short-name.js';

/** Below this width, px, names take their short form. */
const NARROW = 480;

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * Draws the ranking as horizontal bars below what the box holds. The canvas says as text what it shows.
 *
 * @throws Error where the page has broken what Chart.js needs, such as Array.from
 */
export function drawBars(plot: HTMLElement, ranking: Ranking): Pick<Chart, 'destroy'> {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', inWords(ranking));
  const place = document.createElement('div');
  place.append(canvas);
  plot.append(place);
  return new Chart(canvas, configuration(ranking, coloursOf(plot)));
}

function inWords({title, bars}: Ranking): string {
  return `${title}: ${bars.map(({label, value}) => `${label} ${formatFigure(value)}`).join('; ')}.`;
}

function configuration(
  ranking: Ranking,
  colours: ChartColours,
): ChartConfiguration<'bar', {x: number; y: number}[]> {
  const {bars, target} = ranking;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({label}) => label),
      datasets: [
        {
          data: bars.map(({value}, index) => ({x: value, y: index})),
          backgroundColor: bars.map(({home}) => (home ? colours.ink : colours.accent)),
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
      layout: {padding: {right: 48, top: target ? 20 : 0}},
      scales: {x: figureAxis(ranking, colours), y: nameAxis(ranking, colours)},
    },
    plugins: [figuresAndTarget(ranking, colours)],
  };
}

type Axis = NonNullable<ChartOptions<'bar'>['scales']>[string];

function figureAxis({target}: Ranking, {muted, line, font}: ChartColours): Axis {
  return {
    type: 'linear',
    // The longest bar takes the whole width, not the next round figure.
    bounds: 'data',
    beginAtZero: true,
    suggestedMax: target?.value ?? 1,
    grid: {color: line},
    border: {display: false},
    ticks: {
      color: muted,
      font: {family: font, size: FONT_SIZE},
      maxTicksLimit: 5,
      maxRotation: 0,
      // In our own words: Chart.js would start `Intl`. The end of the longest bar is no round figure.
      callback: (value, index, ticks) => {
        const figure = Number(value);
        const step = ticks[1]?.value ?? 1;
        return index > 1 && figure % step !== 0 ? undefined : formatFigure(figure);
      },
    },
  };
}

function nameAxis({bars}: Ranking, {ink, line, font}: ChartColours): Axis {
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
        const {label = '', home = false} = bars[index] ?? {};
        return (home ? '▸ ' : '') + (this.chart.width < NARROW ? shortName(label) : label);
      },
    },
  };
}
