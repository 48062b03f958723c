import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import type {SeriesFigures} from '../series-source.js';

/** What a commune's card is made of: the figures that show, and where more of them are. */
export interface CardView {
  /** The month and network that show. */
  readonly shown: SeriesFigures;
  /** Every series of the index, with absolute links, for the trend. */
  readonly series: readonly CoverageSeries[];
  readonly target: Target | undefined;
  /** Day of the index's last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Absolute URL of the places file, for the referral code. */
  readonly places: string;
  /** Absolute URL of the campaign file, for its messages; empty if the page has none. */
  readonly campaignUrl: string;
}
