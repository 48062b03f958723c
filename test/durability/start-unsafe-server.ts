import {fileURLToPath} from 'node:url';

import {runServer} from '../helpers/run-server.js';
import type {Server, ServerPlace} from '../load/start-servers.js';

const SERVE = fileURLToPath(new URL('serve-unsafely.ts', import.meta.url));

/**
 * What no collector may do: acknowledge before the commit, acknowledge before the commit is on the disk, or believe a log
 * of which nobody knows whether it is on the disk.
 */
export type Unsafe = 'answers-first' | 'synchronous=NORMAL' | 'synchronous_commit=off' | 'log-left-alone';

/** Starts the collector with such a fault, in a process of its own. */
export async function startUnsafeServer(
  fault: Unsafe,
  {db, campaign, under = []}: ServerPlace,
): Promise<Pick<Server, 'url' | 'pid' | 'stop' | 'kill'>> {
  const args = ['--import', 'tsx', '--conditions=source', SERVE, fault, campaign, db];
  const server = await runServer(args, {env: {}, listens: /(http:\S+)\/api\/v1\/reports/, under});
  return {
    url: server.url,
    pid: server.pid,
    stop: () => server.end('SIGTERM'),
    kill: () => server.end('SIGKILL'),
  };
}
