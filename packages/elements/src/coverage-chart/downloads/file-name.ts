import {foldText, type CoverageSeries} from '@ispeed-widgets/contract/page';

/** Name of a file of a series, in letters that every system keeps. */
export function fileName({period, network, operator}: CoverageSeries, kind: string, ending: string): string {
  const of = operator === undefined ? '' : `-${foldText(operator).replace(/[^a-z0-9]+/g, '-')}`;
  return `i-speed-${kind}-${period}-${network}${of}.${ending}`;
}
