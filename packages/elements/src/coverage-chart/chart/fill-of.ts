import type {ChartColours} from './chart-colours.js';
import type {Look} from './drawing.js';

/** Side of the pattern's tile, px. */
const TILE = 8;

/** What a look is filled with: plain, stripes, dots or hollow, so that nobody needs to tell colours apart. */
export function fillOf(look: Look, colours: ChartColours): string | CanvasPattern {
  const colour = colours[look];
  if (look === 'none') return colours.surface;
  if (look === 'accent' || look === 'enough') return colour;
  const tile = document.createElement('canvas');
  tile.width = tile.height = TILE;
  const ctx = tile.getContext('2d');
  if (!ctx) return colour;
  ctx.fillStyle = colours.surface;
  ctx.fillRect(0, 0, TILE, TILE);
  ctx.fillStyle = ctx.strokeStyle = colour;
  if (look === 'near') stripes(ctx);
  else dots(ctx);
  return ctx.createPattern(tile, 'repeat') ?? colour;
}

function stripes(ctx: CanvasRenderingContext2D): void {
  ctx.lineWidth = 3;
  ctx.beginPath();
  for (const start of [-TILE, 0, TILE]) {
    ctx.moveTo(start - 2, TILE + 2);
    ctx.lineTo(start + TILE + 2, -2);
  }
  ctx.stroke();
}

function dots(ctx: CanvasRenderingContext2D): void {
  for (const at of [TILE / 4, (TILE * 3) / 4]) {
    ctx.beginPath();
    ctx.arc(at, at, 1.5, 0, 2 * Math.PI);
    ctx.fill();
  }
}
