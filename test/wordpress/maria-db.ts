import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {chmodSync, mkdirSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import type {WordPressFiles} from './find-wordpress.js';

/** A MariaDB of our own that nobody reaches but by its socket. */
export interface MariaDb {
  readonly socket: string;
  stop(): Promise<void>;
}

/** What tests need not wait for: nothing of this outlives them. */
const IN_HASTE = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=32M', '--skip-log-bin'];

/**
 * Starts MariaDB with its data in the folder; the user `root` has no password.
 *
 * @throws Error with what it said, if it does not start
 */
export async function startMariaDb(files: WordPressFiles, folder: string): Promise<MariaDb> {
  const data = join(folder, 'database');
  mkdirSync(data);
  const common = ['--no-defaults', `--datadir=${data}`, ...runAs(folder)];
  const installed = spawnSync(
    files.installDatabase,
    [...common, '--skip-test-db', '--auth-root-authentication-method=normal'],
    {encoding: 'utf8'},
  );
  if (installed.status !== 0) throw new Error(`mariadb-install-db: ${installed.stdout}${installed.stderr}`);

  const socket = join(data, 'socket');
  const server = spawn(files.database, [...common, ...IN_HASTE, '--skip-networking', `--socket=${socket}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => (said += text.toString()));
  for (let tries = 0; !(await answers(socket)); tries += 1) {
    if (server.exitCode !== null || tries > 600) throw new Error(`MariaDB did not start:\n${said}`);
    await wait(100);
  }
  return {
    socket,
    async stop() {
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
    },
  };
}

/** MariaDB refuses to run as root, and Debian has a user for it. */
function runAs(folder: string): string[] {
  if (process.getuid?.() !== 0) return [];
  chmodSync(folder, 0o755);
  spawnSync('chown', ['mysql:mysql', join(folder, 'database')]);
  return ['--user=mysql'];
}

function answers(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const client = connect(socket, () => {
      client.destroy();
      resolve(true);
    });
    client.on('error', () => resolve(false));
  });
}
