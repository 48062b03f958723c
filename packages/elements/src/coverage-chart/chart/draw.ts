import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';

import {type BarsOfPoints, barsConfiguration} from './bars-configuration.js';
import {type ChartColours, coloursOf} from './chart-colours.js';
import {columnsConfiguration} from './columns-configuration.js';
import type {Drawing} from './drawing.js';
import {composePicture, type PictureWords} from './compose-picture.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** A drawing that stands on the page. */
export interface Drawn {
  readonly destroy: () => void;
  /** As large as it is to be on paper, whatever the screen. */
  readonly toPaper: () => void;
  /** As large as the element around it again. */
  readonly toScreen: () => void;
}

/**
 * Draws on a canvas, as large as the element around it, in the colours of the plot.
 *
 * @throws Error where the page has broken what Chart.js needs, such as Array.from
 */
export function draw(canvas: HTMLCanvasElement, plot: Element, drawing: Drawing): Drawn {
  const chart = new Chart(canvas, configurationOf(drawing, coloursOf(plot)));
  const screenDensity = chart.options.devicePixelRatio;
  return {
    destroy: () => chart.destroy(),
    toPaper: () => {
      chart.options.devicePixelRatio = DENSITY;
      chart.resize(PAPER_WIDTH, Math.min(heightOf(drawing), PAPER_HEIGHT));
    },
    toScreen: () => {
      chart.options.devicePixelRatio = screenDensity;
      chart.resize();
    },
  };
}

/** Of a drawing on paper, px: a page of A4, on which they become the 186 mm between its margins. */
const PAPER_WIDTH = 900;
const PAPER_HEIGHT = 960;

/** Width of a picture, px; it has twice as many dots. */
const WIDTH = 960;
const DENSITY = 2;

/**
 * The drawing with its title, source and notes as a picture of its own, not of what the screen happens to show: as wide
 * on a phone as on a desk.
 *
 * @throws Error where the page has broken what Chart.js needs
 */
export function drawPicture(plot: Element, drawing: Drawing, words: PictureWords): HTMLCanvasElement {
  const colours = coloursOf(plot);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = heightOf(drawing);
  const {options, ...configuration} = configurationOf(drawing, colours);
  const chart = new Chart(canvas, {
    ...configuration,
    options: {...options, responsive: false, devicePixelRatio: DENSITY},
  });
  try {
    return composePicture(canvas, words, {colours, width: WIDTH, density: DENSITY});
  } finally {
    chart.destroy();
  }
}

/** As much as the bars need; enough for columns. */
function heightOf(drawing: Drawing): number {
  return drawing.kind === 'bars' ? 36 + drawing.bars.length * 26 : 480;
}

function configurationOf(drawing: Drawing, colours: ChartColours): BarsOfPoints {
  return drawing.kind === 'bars'
    ? barsConfiguration(drawing, colours)
    : columnsConfiguration(drawing, colours);
}
