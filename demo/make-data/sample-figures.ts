import type {CoverageRow, Network} from '@ispeed-widgets/contract';

import {Random} from './random.js';

/** Invented figures of one commune, month and network; `samples` is absent where the office has none. */
export type SampleFigures = Partial<Omit<CoverageRow, 'code'>>;

/** What the invented figures of a network gather around. Of no place: only their order of size is plausible. */
interface Middle {
  readonly samples: number;
  readonly download: number;
  readonly upload: number;
  readonly ping: number;
  readonly jitter: number;
  /** Share of communes without any figure. */
  readonly absent: number;
}

const MIDDLES: Readonly<Record<Network, Middle>> = {
  fixed: {samples: 90, download: 140, upload: 110, ping: 12, jitter: 3, absent: 0.03},
  mobile: {samples: 125, download: 72, upload: 27, ping: 26, jitter: 7, absent: 0.05},
  '5g': {samples: 45, download: 290, upload: 65, ping: 17, jitter: 5, absent: 0.25},
};

/** Speeds of fewer samples are left blank, as VNNIC's page does. */
const SPEEDS_FROM = 30;
const NO_SAMPLES = 0.03;

/**
 * Makes up figures: the same at every run, most communes short of 300 samples, slowly more and faster.
 *
 * @param options.age months since the first one of the series
 */
export function sampleFigures(
  code: string,
  network: Network,
  {period, age}: {period: string; age: number},
): SampleFigures {
  const middle = MIDDLES[network];
  const commune = new Random(`${network} ${code}`);
  if (commune.next() < middle.absent) return {};
  const size = commune.around(middle.samples, 2);
  const speed = commune.around(1, 1.25);
  const month = new Random(`${network} ${code} ${period}`);
  if (month.next() < NO_SAMPLES) return {samples: 0};
  const samples = Math.round(month.around(size * (1 + 0.04 * age), 1.1));
  if (samples < SPEEDS_FROM) return {samples};
  const trend = 1 + 0.01 * age;
  const draw = (value: number) => Math.round(month.around(value, 1.05) * 10) / 10;
  return {
    samples,
    download: draw(middle.download * speed * trend),
    upload: draw(middle.upload * speed * trend),
    ping: draw(middle.ping / speed),
    jitter: draw(middle.jitter / speed),
  };
}
