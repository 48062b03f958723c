import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import pg from 'pg';

import {until} from '../../packages/collector/src/fixtures/until.js';
import {freePort} from '../helpers/free-port.js';
import {findPostgres} from './find-postgres.js';

/** A PostgreSQL of our own. */
export interface Cluster {
  /** `postgres://…` of its first database; others are made from there. */
  readonly url: string;
  /** Process ids of its server and of all that the server has started. */
  pids(): number[];
  /** Kills them all at once, without a word, as a power cut ends them. What they held in memory is gone. */
  kill(): Promise<void>;
  /** Whether its server has ended, on its own or by {@link Cluster.kill}. */
  hasEnded(): boolean;
  /** Starts it again where it was, once it has ended. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** How a test wants its PostgreSQL. */
export interface ClusterOptions {
  /** Folder that its own is made in. */
  readonly parent?: string;
  /** Further arguments of initdb. */
  readonly initdb?: readonly string[];
  /** Settings of postgresql.conf beside those it needs here. */
  readonly settings?: Readonly<Record<string, string | number>>;
  /** A program and its arguments that run the server, such as a tracer; it must stay the same process. */
  readonly under?: readonly string[];
}

/** PostgreSQL refuses to run as root; Debian's package makes this user. */
const USER = 'postgres';

/**
 * Starts a PostgreSQL with its own settings on 127.0.0.1, in a folder of its own. It waits for its disk, as in an
 * agency's server. It ends with the process that started it, however that ends.
 */
export async function startCluster({
  parent = tmpdir(),
  initdb: initdbOptions = [],
  settings = {},
  under = [],
}: ClusterOptions = {}): Promise<Cluster> {
  const bin = findPostgres();
  const folder = mkdtempSync(join(parent, 'ispeed-postgres-'));
  const asUser = process.getuid?.() === 0;
  if (asUser) execFileSync('chown', [USER, folder]);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  const [initdb, ...initdbArgs] = command(asUser, `${bin}/initdb`, [
    '-D',
    data,
    '-U',
    USER,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-sync',
    '--locale=C.UTF-8',
    ...initdbOptions,
  ]);
  execFileSync(initdb!, initdbArgs, {stdio: 'pipe', cwd: folder});
  const port = await freePort();
  const all = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
    ...settings,
  };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [program, ...args] = [...under, ...command(asUser, `${bin}/postgres`, ['-D', data, ...options])];
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`;
  const start = () => startServer({program: program!, args, folder, url});
  let server = await start();
  return {
    url,
    pids: () => familyOf(server.pid!),
    kill: () => killFamily(server),
    hasEnded: () => server.exitCode !== null || server.signalCode !== null,
    start: async () => {
      server = await start();
    },
    stop: () => stopServer(server, folder),
  };
}

async function startServer({
  program,
  args,
  folder,
  url,
}: {
  program: string;
  args: string[];
  folder: string;
  url: string;
}): Promise<ChildProcess> {
  const server = spawn(program, args, {stdio: ['ignore', 'ignore', 'pipe'], cwd: folder});
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)));
  await answers(url, {server, said: () => said});
  return server;
}

/** PostgreSQL starts a process a connection, all of them children of the first. Linux says which. */
function familyOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return [pid, ...children.split(' ').filter(Boolean).map(Number)];
}

/** A process that nobody has asked after yet is still listed, as a zombie: `<pid> (<name>) Z …`. */
function isGone(pid: number): boolean {
  const path = `/proc/${pid}/stat`;
  return !existsSync(path) || /\) Z /.test(readFileSync(path, 'utf8'));
}

async function killFamily(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  // The first one is frozen, or it would start others while these are killed.
  server.kill('SIGSTOP');
  const [first, ...children] = familyOf(server.pid!);
  for (const pid of children) process.kill(pid, 'SIGKILL');
  process.kill(first!, 'SIGKILL');
  await gone;
  await until(() => children.every(isGone), 'its processes are gone');
}

/** `--pdeathsig INT` makes it end (fast shutdown) with us, even if we are killed. */
function command(asUser: boolean, program: string, args: string[]): string[] {
  const user = asUser ? [`--reuid=${USER}`, `--regid=${USER}`, '--clear-groups'] : [];
  return process.platform === 'linux'
    ? ['setpriv', ...user, '--pdeathsig', 'INT', program, ...args]
    : [program, ...args];
}

const PATIENCE_MS = 30_000;

async function answers(
  url: string,
  {server, said}: {server: ChildProcess; said: () => string},
): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (cause) {
      if (server.exitCode !== null || server.signalCode !== null || Date.now() > end)
        throw new Error(`PostgreSQL does not start:\n${said()}`, {cause});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  rmSync(folder, {recursive: true, force: true});
}
