import type {CitizenReport} from './documents/report.js';

type Measurement = NonNullable<CitizenReport['measurement']>;
/** The figures of a measurement. */
export type Figure = 'download' | 'upload' | 'ping';

/**
 * Limits within which a figure is usual: Mbps, Mbps, ms. Ours, set by no letter and wide on purpose: outside them a
 * slip (kbps taken for Mbps, a lost comma, a second taken for a millisecond) is likelier than a measurement, so the
 * form asks once more and the officer is shown the report. Nothing is refused for it.
 */
export const USUAL_FIGURES: Record<Figure, {readonly min: number; readonly max: number}> = {
  download: {min: 0.1, max: 2000},
  upload: {min: 0.05, max: 2000},
  ping: {min: 1, max: 2000},
};

/** The figures of a measurement that are likelier a slip than a measurement. */
export function unusualFigures(measurement: Partial<Measurement>): Figure[] {
  return (['download', 'upload', 'ping'] as const).filter((figure) => {
    const value = measurement[figure];
    const {min, max} = USUAL_FIGURES[figure];
    return value !== undefined && (value < min || value > max);
  });
}
