import type {Plugin} from 'chart.js';

import type {ChartColours} from './chart-colours.js';

/** Paints the page's surface behind the drawing: a dark one must be readable on paper, which has no background. */
export function onSurface({surface}: ChartColours): Plugin<'bar'> {
  return {
    id: 'on-surface',
    beforeDraw({ctx, width, height}) {
      ctx.save();
      ctx.fillStyle = surface;
      ctx.fillRect(0, 0, width, height);
      ctx.restore();
    },
  };
}
