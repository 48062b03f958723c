import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** What a commune is looked at by: its samples, or one of the figures measured. */
export type Metric = 'samples' | 'download' | 'upload' | 'ping';

/** All of them, as they are offered. */
export const METRICS: readonly [Metric, ...Metric[]] = ['samples', 'download', 'upload', 'ping'];

/** Name of a metric. */
export function metricName(metric: Metric): string {
  return {samples: msg('Số mẫu'), download: msg('Tải xuống'), upload: msg('Tải lên'), ping: 'Ping'}[metric];
}

/** Which statistic a speed or a time is: a median is no average. */
export function statisticName(statistic: CoverageSeries['statistic']): string {
  return statistic === 'median' ? msg('trung vị') : msg('trung bình');
}

/** How a speed or a time was summed up, and its unit: `trung vị, Mbps`. */
export function measureNote(metric: Metric, statistic: CoverageSeries['statistic']): string {
  return `${statisticName(statistic)}, ${metric === 'ping' ? 'ms' : 'Mbps'}`;
}
