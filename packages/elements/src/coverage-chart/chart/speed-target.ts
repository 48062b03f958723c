import {msg, str} from '@lit/localize';
import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import {formatFigure} from '../../shared/format-figure.js';
import {textOf} from '../../shared/locale.js';
import {statisticName} from '../metric.js';
import type {TargetLine} from './drawing.js';

/** A speed to reach: its line where the figures may be held against it, and what it is in any case. */
export interface SpeedTarget {
  readonly line?: TargetLine | undefined;
  readonly note: string;
}

/**
 * The target of download speeds. A target of the mean is no target of the median: such a line is not drawn, and the note
 * says why.
 */
export function speedTargetOf(
  {download}: Target,
  statistic: CoverageSeries['statistic'],
): SpeedTarget | undefined {
  if (!download) return undefined;
  const {mbps, technology, source} = download;
  const speed = formatFigure(mbps);
  const kind = statisticName(download.statistic);
  const of = technology === undefined ? kind : msg(str`${kind} của ${technology}`);
  const what = msg(str`${speed} Mbps tải xuống ${of}, theo ${textOf(source)}`);
  return download.statistic === statistic
    ? {
        line: {value: mbps, label: msg(str`mục tiêu ${speed}`)},
        note: msg(str`Đường đứt nét là mục tiêu ${what}.`),
      }
    : {
        note: msg(
          str`Không vẽ mục tiêu ${what}: số liệu của tháng là ${statisticName(statistic)}, không so được.`,
        ),
      };
}
