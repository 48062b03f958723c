import {type CoverageSeries, coverageRowsDocument} from '@ispeed-widgets/contract/page';

import {loadDocument} from '../../shared/load-document.js';
import type {TrendMonth} from './trend-months.js';

/** A commune's samples of a month. */
export interface TrendPoint {
  readonly period: string;
  /** Its samples; 0 or absent means no data. */
  readonly samples?: number | undefined;
  /** True where the month's file could not be read, which says nothing about the commune. */
  readonly failed?: boolean;
}

/** The commune's samples, month by month. One file that cannot be read leaves the others on show. */
export function loadTrend(code: string, months: readonly TrendMonth[]): Promise<TrendPoint[]> {
  return Promise.all(
    months.map(async ({period, series}): Promise<TrendPoint> => {
      if (!series) return {period};
      return samplesOf(code, series).then(
        (samples) => ({period, samples}),
        () => ({period, failed: true}),
      );
    }),
  );
}

async function samplesOf(code: string, series: CoverageSeries): Promise<number | undefined> {
  const {rows} = await loadDocument(series.rows, coverageRowsDocument);
  return rows.find((row) => row.code === code)?.samples;
}
