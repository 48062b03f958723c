import type {Plugin} from 'chart.js';

import {type ChartColours, FONT_SIZE} from './chart-colours.js';
import type {Panel} from './drawing.js';
import {fillOf} from './fill-of.js';
import {paintText} from './paint-text.js';

const ROW = 22;
const SWATCH = 14;
const GAP = 16;

/** Below this width, px, the names of four layers need two rows. */
const NARROW = 440;

/** Height to keep free above the columns for their legend. */
export function legendHeight(width: number): number {
  return (width < NARROW ? 2 : 1) * ROW + 8;
}

/** Name and pattern of each layer, painted into the drawing so that its picture has them too. */
export function legendOf(panels: readonly Panel[], colours: ChartColours): Plugin<'bar'> {
  const layers = panels.flatMap((panel) => panel.layers);
  return {
    id: 'legend',
    afterDraw({ctx, width}) {
      ctx.save();
      ctx.font = `${FONT_SIZE}px ${colours.font}`;
      const half = width / 2;
      let x = 2;
      layers.forEach(({name, look}, index) => {
        const row = width < NARROW ? Math.floor(index / 2) : 0;
        if (width < NARROW) x = 2 + (index % 2) * half;
        const y = row * ROW + ROW / 2;
        ctx.fillStyle = fillOf(look, colours);
        ctx.strokeStyle = colours[look];
        ctx.lineWidth = 1;
        ctx.fillRect(x, y - SWATCH / 2, SWATCH, SWATCH);
        ctx.strokeRect(x + 0.5, y - SWATCH / 2 + 0.5, SWATCH - 1, SWATCH - 1);
        paintText(ctx, name, {x: x + SWATCH + 6, y, align: 'left', colours});
        x += SWATCH + 6 + ctx.measureText(name).width + GAP;
      });
      ctx.restore();
    },
  };
}
