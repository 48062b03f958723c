import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';

import pg from 'pg';

import {CollectorError} from '../collector-error.js';
import {connectionError} from '../postgres/connection-error.js';
import {PATIENCE, upgradeSettings} from '../postgres/pool-settings.js';
import {forLibpq} from './for-libpq.js';
import {writeNewFile} from './write-new-file.js';

/**
 * Copies a PostgreSQL database as it is at one moment, while servers write to it, with PostgreSQL's own pg_dump, and
 * reads the copy back with pg_restore.
 *
 * @returns bytes of the copy, of pg_dump's custom format
 * @throws CollectorError if pg_dump is missing, older than the server, or fails
 */
export async function backUpPostgres(url: string, out: string): Promise<number> {
  await requireFitting(await serverVersion(url));
  const {address, env} = forLibpq(url);
  return writeNewFile(out, async (copy) => {
    await run('pg_dump', ['--format=custom', '--no-password', `--file=${copy}`, `--dbname=${address}`], env);
    await run('pg_restore', ['--file=/dev/null', copy]);
  });
}

/** Major version of the server, such as 15. */
async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client(upgradeSettings(url, PATIENCE));
  try {
    await client.connect();
    const {rows} = await client.query<{server_version_num: string}>('show server_version_num');
    return Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  } catch (error) {
    throw connectionError(error);
  } finally {
    await client.end();
  }
}

/** pg_dump reads servers of its own version and older. */
async function requireFitting(server: number): Promise<void> {
  const said = await run('pg_dump', ['--version']);
  const own = Number(/(\d+)/.exec(said)?.[1]);
  if (own >= server) return;
  throw new CollectorError(
    `pg_dump trên máy này là bản ${own}, cũ hơn PostgreSQL ${server}. Cài gói postgresql-client-${server}, ` +
      'hoặc đặt biến môi trường PG_BIN là thư mục có pg_dump đúng bản.',
  );
}

/** @returns what it printed */
async function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const folder = process.env['PG_BIN'];
  const child = spawn(folder ? join(folder, program) : program, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [[status], printed, said] = await Promise.all([
    ended(child),
    text(child.stdout),
    text(child.stderr),
  ]).catch((cause: unknown) => {
    throw new CollectorError(
      `Không chạy được ${program} (${String(cause)}). Cài gói postgresql-client, ` +
        'hoặc đặt biến môi trường PG_BIN là thư mục có pg_dump và pg_restore.',
      {cause},
    );
  });
  if (status !== 0) throw new CollectorError(`${program} báo lỗi: ${said.trim()}`);
  return printed;
}

function ended(child: ChildProcess): Promise<[number | null]> {
  return once(child, 'close') as Promise<[number | null]>;
}
