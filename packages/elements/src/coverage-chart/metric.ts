import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** What a commune is looked at by: its samples, or one of the figures measured. */
export type Metric = 'samples' | 'download' | 'upload' | 'ping';

/** All of them, as they are offered. */
export const METRICS: readonly [Metric, ...Metric[]] = ['samples', 'download', 'upload', 'ping'];

/** Name of a metric. */
export function metricName(metric: Metric): string {
  switch (metric) {
    case 'samples':
      return msg('Số mẫu');
    case 'download':
      return msg('Tải xuống');
    case 'upload':
      return msg('Tải lên');
    case 'ping':
      return 'Ping';
  }
}

/** Which statistic a speed or a time is: a median is no average. */
export function statisticName(statistic: CoverageSeries['statistic']): string {
  return statistic === 'median' ? msg('trung vị') : msg('trung bình');
}

/** How a speed or a time was summed up, and its unit: `trung vị, Mbps`. */
export function measureNote(metric: Metric, statistic: CoverageSeries['statistic']): string {
  return `${statisticName(statistic)}, ${metric === 'ping' ? 'ms' : 'Mbps'}`;
}
