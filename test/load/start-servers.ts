import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {runServer} from '../helpers/run-server.js';

const BIN = fileURLToPath(new URL('../../packages/collector/bin/ispeed-collector.js', import.meta.url));

/** A collector in a process of its own, as it is installed. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  /** The most memory it has had in main memory so far, MB. */
  peakMemory(): number;
  stop(): Promise<void>;
  /** As a power cut or the kernel does it: without a word. */
  kill(): Promise<void>;
}

/** Starts so many on one database, one after the other. They limit nobody by address: all the load has one. */
export async function startServers(count: number, where: {db: string; campaign: string}): Promise<Server[]> {
  const servers: Server[] = [];
  for (let at = 0; at < count; at++) servers.push(await startServer(where));
  return servers;
}

/** Where a server keeps reports, what for, and under which program it runs, if any. */
export interface ServerPlace {
  readonly db: string;
  readonly campaign: string;
  readonly under?: readonly string[];
}

/** Starts one. */
export async function startServer({db, campaign, under = []}: ServerPlace): Promise<Server> {
  const args = [BIN, 'serve', '--campaign', campaign, '--db', db, '--port', '0', '--rate', '0'];
  const server = await runServer(args, {
    env: {ISPEED_ADMIN_TOKEN: 'chi-de-do-tai-tren-may-nay'},
    listens: /(http:\S+)\/api\/v1\/reports/,
    under,
  });
  return {
    url: server.url,
    pid: server.pid,
    peakMemory: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () => server.end('SIGTERM'),
    kill: () => server.end('SIGKILL'),
  };
}
