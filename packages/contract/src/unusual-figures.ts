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

/** An upload so many times the download says that the two were likely typed in each other's place. Ours too. */
const SWAPPED_RATIO = 10;

/** The figures of a measurement that are likelier a slip than a measurement. */
export function unusualFigures(measurement: Partial<Measurement>): Figure[] {
  const {download, upload, ping} = measurement;
  return (['download', 'upload', 'ping'] as const).filter((figure) => {
    const value = measurement[figure];
    if (value === undefined) return false;
    const {min, max} = USUAL_FIGURES[figure];
    if (value < min || value > max) return true;
    // One figure in two places: a whole number may be so by chance, one with a fraction hardly ever.
    if (figure === 'ping') return !Number.isInteger(ping) && (ping === download || ping === upload);
    return figure === 'upload' && download !== undefined && value > SWAPPED_RATIO * download;
  });
}
