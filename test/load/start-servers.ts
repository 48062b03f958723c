import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/collector/bin/ispeed-collector.js', import.meta.url));

/** A collector in a process of its own, as it is installed. */
export interface Server {
  readonly url: string;
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

/** Starts one. */
export async function startServer({db, campaign}: {db: string; campaign: string}): Promise<Server> {
  const args = [BIN, 'serve', '--campaign', campaign, '--db', db, '--port', '0', '--rate', '0'];
  const child = spawn(process.execPath, args, {
    env: {...process.env, ISPEED_ADMIN_TOKEN: 'chi-de-do-tai-tren-may-nay'},
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return {
    url: await whereItListens(child),
    peakMemory: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

function whereItListens(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr!.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const url = /(http:\S+)\/api\/v1\/reports/.exec(said)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', () => reject(new Error(said)));
  });
}
