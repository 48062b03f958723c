import type {ChartColours} from './chart-colours.js';

/** Where a text stands, and how. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly colours: ChartColours;
}

/** Text in the ink of the page, with a rim of its surface: lines and patterns behind it are kept off its strokes. */
export function paintText(ctx: CanvasRenderingContext2D, text: string, {x, y, align, colours}: Place): void {
  ctx.textAlign = align;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.setLineDash([]);
  ctx.strokeStyle = colours.surface;
  ctx.lineWidth = 4;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colours.ink;
  ctx.fillText(text, x, y);
}
