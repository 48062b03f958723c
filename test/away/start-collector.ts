import {fileURLToPath} from 'node:url';

import {runServer, type RunningServer} from '../helpers/run-server.js';

const BIN = fileURLToPath(new URL('../../packages/collector/bin/ispeed-collector.js', import.meta.url));

/** What is not as usual. */
export interface CollectorOptions {
  /** A program and its arguments that run it; it must stay the same process. */
  readonly under?: readonly string[];
  /** Arguments for Node. */
  readonly node?: readonly string[];
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the collector as it is installed, on a free port; it limits nobody by address. */
export function startCollector(
  place: string,
  campaign: string,
  {under = [], node = [], args = [], env = {}}: CollectorOptions = {},
): Promise<RunningServer> {
  const serve = [...node, BIN, 'serve', '--campaign', campaign, '--db', place, '--port', '0', '--rate', '0'];
  return runServer([...serve, ...args], {
    env: {ISPEED_ADMIN_TOKEN: 'chi-de-thu-tren-may-nay-thoi', ...env},
    listens: /(http:\S+)\/api\/v1\/reports/,
    under,
  });
}
