import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** What a commune is looked at by: its samples, or one of the figures measured. */
export type Metric = 'samples' | 'download' | 'upload' | 'ping';

/** All of them, as they are offered. */
export const METRICS: readonly [Metric, ...Metric[]] = ['samples', 'download', 'upload', 'ping'];

/** Name of a metric with its unit. */
export function metricName(metric: Metric): string {
  switch (metric) {
    case 'samples':
      return msg('Số mẫu');
    case 'download':
      return msg('Tải xuống (Mbps)');
    case 'upload':
      return msg('Tải lên (Mbps)');
    case 'ping':
      return 'Ping (ms)';
  }
}

/** Which statistic a speed or a time is: a median is no average. */
export function statisticName(statistic: CoverageSeries['statistic']): string {
  return statistic === 'median' ? msg('trung vị') : msg('trung bình');
}
