import {msg, str} from '@lit/localize';

import {formatCount} from '../../shared/format.js';
import {formatFigure} from '../../shared/format-figure.js';
import {measureNote, type Metric} from '../metric.js';
import type {SeriesFigures} from '../series-source.js';
import {type RankingView, topCommunes} from './top-communes.js';

/** All that the drawing needs, as text and numbers. */
export interface Ranking {
  readonly title: string;
  readonly bars: readonly {readonly label: string; readonly value: number; readonly home: boolean}[];
  /** The line to reach, where the target speaks of what is drawn. */
  readonly target?: {readonly value: number; readonly label: string} | undefined;
}

/** The ranking of a month by a metric. */
export function rankingOf({series, communes}: SeriesFigures, view: RankingView): Ranking {
  const {metric, home} = view;
  const top = topCommunes(communes, view);
  const title = titleOf(metric, formatCount(top.length));
  return {
    title: metric === 'samples' ? title : `${title} (${measureNote(metric, series.statistic)})`,
    bars: top.map(({name, code, [metric]: value = 0}) => ({label: name, value, home: code === home})),
    target: targetOf(view, series.statistic),
  };
}

function titleOf(metric: Metric, count: string): string {
  switch (metric) {
    case 'samples':
      return msg(str`${count} xã, phường nhiều mẫu nhất`);
    case 'download':
      return msg(str`${count} xã, phường tải xuống nhanh nhất`);
    case 'upload':
      return msg(str`${count} xã, phường tải lên nhanh nhất`);
    case 'ping':
      return msg(str`${count} xã, phường có ping thấp nhất`);
  }
}

/** A target of the mean is no target of the median: such a line is not drawn. */
function targetOf({metric, target}: RankingView, statistic: string): Ranking['target'] {
  if (metric === 'samples' && target) {
    return {value: target.samples, label: msg(str`cần ${formatCount(target.samples)}`)};
  }
  const speed = metric === 'download' ? target?.download : undefined;
  if (speed?.statistic !== statistic) return undefined;
  return {value: speed.mbps, label: msg(str`mục tiêu ${formatFigure(speed.mbps)}`)};
}
