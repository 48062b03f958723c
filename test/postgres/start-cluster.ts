import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import pg from 'pg';

import {freePort} from '../helpers/free-port.js';
import {findPostgres} from './find-postgres.js';

/** A PostgreSQL of our own. */
export interface Cluster {
  /** `postgres://…` of its first database; others are made from there. */
  readonly url: string;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root; Debian's package makes this user. */
const USER = 'postgres';

/**
 * Starts a PostgreSQL with its own settings on 127.0.0.1, in a folder of its own. It waits for its disk, as in an
 * agency's server. It ends with the process that started it, however that ends.
 */
export async function startCluster(): Promise<Cluster> {
  const bin = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-postgres-'));
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
  ]);
  execFileSync(initdb!, initdbArgs, {stdio: 'pipe', cwd: folder});
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: folder,
    max_connections: 200,
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [postgres, ...postgresArgs] = command(asUser, `${bin}/postgres`, ['-D', data, ...options]);
  const server = spawn(postgres!, postgresArgs, {stdio: ['ignore', 'ignore', 'pipe'], cwd: folder});
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)));
  const url = `postgres://${USER}@127.0.0.1:${port}/postgres`;
  await answers(url, {server, said: () => said});
  return {url, stop: () => stopServer(server, folder)};
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
      if (server.exitCode !== null || Date.now() > end)
        throw new Error(`PostgreSQL does not start:\n${said()}`, {cause});
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function stopServer(server: ChildProcess, folder: string): Promise<void> {
  if (server.exitCode === null) {
    server.kill('SIGINT');
    await once(server, 'exit');
  }
  rmSync(folder, {recursive: true, force: true});
}
