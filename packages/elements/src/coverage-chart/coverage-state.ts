import type {Target} from '@ispeed-widgets/contract/page';

/** Where a commune stands in a month. */
export interface CoverageState {
  /** `unknown`: it has samples, but no target says how many are enough. */
  readonly is: 'enough' | 'near' | 'lacking' | 'none' | 'unknown';
  /** Samples still to be measured; 0 where no target says how many. */
  readonly missing: number;
  /** Whether its speeds may show: with too few samples it is "not rated", never slow and never 0 Mbps. */
  readonly rated: boolean;
}

/**
 * Holds a month's samples against the target. Near means from `nearFrom`, or four fifths of the target; rated
 * from `ratedFrom`, or the target itself. Without a target there is nothing to judge by, and the publisher's
 * figures show as they are.
 *
 * @param samples count of the month; 0 means that there is no data
 */
export function coverageState(samples: number, target: Target | undefined): CoverageState {
  if (!target) return {is: samples > 0 ? 'unknown' : 'none', missing: 0, rated: samples > 0};
  const {samples: enough, ratedFrom = enough, nearFrom = (enough * 4) / 5} = target;
  return {
    is: samples >= enough ? 'enough' : samples >= nearFrom ? 'near' : samples > 0 ? 'lacking' : 'none',
    missing: Math.max(0, enough - samples),
    rated: samples > 0 && samples >= ratedFrom,
  };
}
