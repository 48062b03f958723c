import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';

import {type BarsOfPoints, barsConfiguration} from './bars-configuration.js';
import {type ChartColours, coloursOf} from './chart-colours.js';
import {columnsConfiguration} from './columns-configuration.js';
import type {Drawing} from './drawing.js';
import {composePicture, type PictureWords} from './compose-picture.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/**
 * Draws on a canvas, as large as the element around it, in the colours of the plot.
 *
 * @throws Error where the page has broken what Chart.js needs, such as Array.from
 */
export function draw(canvas: HTMLCanvasElement, plot: Element, drawing: Drawing): Pick<Chart, 'destroy'> {
  return new Chart(canvas, configurationOf(drawing, coloursOf(plot)));
}

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
  canvas.height = drawing.kind === 'bars' ? 36 + drawing.bars.length * 26 : 480;
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

function configurationOf(drawing: Drawing, colours: ChartColours): BarsOfPoints {
  return drawing.kind === 'bars'
    ? barsConfiguration(drawing, colours)
    : columnsConfiguration(drawing, colours);
}
