import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
} from 'chart.js';

import {formatFigure} from '../../shared/format.js';
import {type ChartColours, coloursOf} from './chart-colours.js';
import {figuresAndTarget} from './figures-and-target.js';
import type {Ranking} from './ranking.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * Draws the ranking as horizontal bars into the box. The canvas says as text what it shows.
 *
 * @throws Error where the page has broken what Chart.js needs, such as Array.from
 */
export function drawRanking(plot: HTMLElement, ranking: Ranking): {destroy(): void} {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', inWords(ranking));
  plot.replaceChildren(canvas);
  const chart = new Chart(canvas, configuration(ranking, coloursOf(plot)));
  return {
    destroy: () => {
      chart.destroy();
      canvas.remove();
    },
  };
}

function inWords({title, bars}: Ranking): string {
  return `${title}: ${bars.map(({label, value}) => `${label} ${formatFigure(value)}`).join('; ')}.`;
}

function configuration(
  ranking: Ranking,
  colours: ChartColours,
): ChartConfiguration<'bar', {x: number; y: number}[]> {
  const {bars, target} = ranking;
  const {ink, muted, line, accent, font} = colours;
  return {
    type: 'bar',
    data: {
      labels: bars.map(({label, home}) => (home ? `▸ ${label}` : label)),
      datasets: [
        {
          data: bars.map(({value}, index) => ({x: value, y: index})),
          backgroundColor: bars.map(({home}) => (home ? ink : accent)),
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
      font: {family: font, size: 13},
      // Room for the figures behind the bars, and for the target's words above them.
      layout: {padding: {right: 48, top: target ? 20 : 0}},
      scales: {
        x: {
          beginAtZero: true,
          suggestedMax: target?.value ?? 1,
          grid: {color: line},
          border: {display: false},
          // Ticks in our own words: Chart.js would start `Intl`.
          ticks: {
            color: muted,
            maxTicksLimit: 5,
            maxRotation: 0,
            callback: (value) => formatFigure(Number(value)),
          },
        },
        y: {grid: {display: false}, border: {color: line}, ticks: {color: ink, autoSkip: false}},
      },
    },
    plugins: [figuresAndTarget(ranking, colours)],
  };
}
