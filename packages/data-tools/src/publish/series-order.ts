import type {CoverageSeries, Network} from '@ispeed-widgets/contract';

const NETWORKS: readonly Network[] = ['fixed', 'mobile', '5g'];

type Identity = Pick<CoverageSeries, 'period' | 'network' | 'operator' | 'statistic'>;

/** What tells a series of an index from its others; the contract's own rule (`seriesKey`) compares the same. */
export function seriesIdentity({period, network, operator, statistic}: Identity): string {
  return [period, network, operator ?? '', statistic].join('|');
}

/** The order of an index: by month, network, operator (all operators together first), statistic. */
export function bySeries(a: Identity, b: Identity): number {
  return (
    compare(a.period, b.period) ||
    NETWORKS.indexOf(a.network) - NETWORKS.indexOf(b.network) ||
    compare(a.operator ?? '', b.operator ?? '') ||
    compare(a.statistic, b.statistic)
  );
}

/** By code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
