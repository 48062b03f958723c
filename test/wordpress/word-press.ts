import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {copyFileSync, cpSync, existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {freePort} from '../helpers/free-port.js';
import {findWordPress, type WordPressFiles} from './find-wordpress.js';
import {startMariaDb} from './maria-db.js';

/** Who writes: an administrator may write any HTML, of what an author writes WordPress keeps what it knows. */
export type Role = 'quan-tri' | 'tac-gia';

/** A post as WordPress keeps it. */
export interface Post {
  readonly link: string;
  readonly content: {readonly raw: string; readonly rendered: string};
}

/** A WordPress of our own, with its database and a child theme that has the loader. */
export interface WordPress {
  readonly url: string;
  /** Publishes by the REST API, as the block editor does. */
  publish(role: Role, content: string): Promise<Post>;
  /** Ends everything and removes every file. */
  stop(): Promise<void>;
}

const HERE = import.meta.dirname;
/** Debian's translations are half of the files, and no test reads them. */
const LEFT_OUT = /wp-content\/(languages|plugins\/akismet)/;

/**
 * @param portal where the loader and the data lie: another origin than the site's
 * @throws Error with what PHP or MariaDB said
 */
export async function startWordPress(portal: string): Promise<WordPress> {
  const files = findWordPress();
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-wordpress-'));
  const site = layOut(files, folder);
  const [database, port] = await Promise.all([startMariaDb(files, folder), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const env = {...process.env, TEST_SITE: url, TEST_PORTAL: portal, TEST_DB_SOCKET: database.socket};
  const passwords = install(files, site, env);
  const server = spawn(files.php, ['-S', `127.0.0.1:${port}`, '-t', site], {
    env: {...env, PHP_CLI_SERVER_WORKERS: '4'},
    stdio: 'ignore',
    // Its workers are processes of their own, and end with their group.
    detached: true,
  });
  await listening(url);
  return {
    url,
    publish: (role, content) => publish(url, {role, password: passwords[role], content}),
    async stop() {
      await end(server);
      await database.stop();
      rmSync(folder, {recursive: true});
    },
  };
}

/** Copies WordPress: the packaged one looks for its settings in /etc. */
function layOut({source}: WordPressFiles, folder: string): string {
  const site = join(folder, 'site');
  // Some links of the package lead to packages that only recommend themselves.
  cpSync(source, site, {
    recursive: true,
    dereference: true,
    filter: (from) => existsSync(from) && !LEFT_OUT.test(from),
  });
  copyFileSync(join(HERE, 'wp-config.php'), join(site, 'wp-config.php'));
  cpSync(join(HERE, 'theme'), join(site, 'wp-content/themes/cong-mau'), {recursive: true});
  return site;
}

function install({php}: WordPressFiles, site: string, env: NodeJS.ProcessEnv): Record<Role, string> {
  const {status, stdout, stderr} = spawnSync(php, [join(HERE, 'install.php'), site], {env, encoding: 'utf8'});
  const json = /\{.*\}/.exec(stdout)?.[0];
  if (status !== 0 || json === undefined) throw new Error(`install.php: ${stdout}${stderr}`);
  return JSON.parse(json) as Record<Role, string>;
}

async function listening(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(`${url}/?rest_route=/`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`php -S does not answer at ${url}`);
}

async function publish(
  url: string,
  {role, password, content}: {role: Role; password: string; content: string},
): Promise<Post> {
  const answer = await fetch(`${url}/?rest_route=/wp/v2/posts&context=edit`, {
    method: 'POST',
    headers: {
      Authorization: `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({title: 'i-Speed', status: 'publish', content}),
  });
  if (answer.status !== 201) throw new Error(`WordPress answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as Post;
}

async function end(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
  await gone;
}
