import pixelmatch from 'pixelmatch';
import type {PNG} from 'pngjs';

/** How many of a hundred pixels differ; all of them where the sizes do. Edges that are only smoothed count too. */
export function changedPercent(before: PNG, after: PNG): number {
  const {width, height} = before;
  if (width !== after.width || height !== after.height) return 100;
  const changed = pixelmatch(before.data, after.data, undefined, width, height, {
    threshold: 0.05,
    includeAA: true,
  });
  return (100 * changed) / (width * height);
}
