import type {TrendPoint} from './load-trend.js';

/** Width of a month and of its bar, in units of the drawing; it is stretched to the card's width. */
const STEP = 10;
const BAR = 7;
/** Height of the drawing, in its units. */
export const HEIGHT = 100;

/** The outlines of a trend: bars of earlier months, the bar of the month shown, the line of the target. */
export interface TrendShape {
  readonly width: number;
  readonly earlier: string;
  readonly shown: string;
  /** Empty where there is no target. */
  readonly target: string;
}

/** A month without data has no bar: a gap, which is not 0. */
export function trendShape(points: readonly TrendPoint[], target: number | undefined): TrendShape {
  const highest = Math.max(1, target ?? 0, ...points.map(({samples = 0}) => samples));
  const top = (samples: number) => Math.round(HEIGHT * (1 - samples / highest) * 10) / 10;
  const bars = points.map(({samples = 0}, index) => {
    const left = index * STEP + (STEP - BAR) / 2;
    return samples > 0 ? `M${left} ${HEIGHT}V${top(samples)}h${BAR}V${HEIGHT}z` : '';
  });
  const width = points.length * STEP;
  return {
    width,
    earlier: bars.slice(0, -1).join(''),
    shown: bars[bars.length - 1] ?? '',
    target: target === undefined ? '' : `M0 ${top(target)}H${width}`,
  };
}
