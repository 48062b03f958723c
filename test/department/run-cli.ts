import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

import {runServer, type RunningServer} from '../helpers/run-server.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PROGRAMS = {
  'ispeed-collector': at('packages/collector/bin/ispeed-collector.js'),
  'ispeed-data': at('packages/data-tools/bin/ispeed-data.js'),
};

/** Runs one of our command lines as built, in a process of its own, to its end. @returns what it printed on stdout */
export async function runCli(program: keyof typeof PROGRAMS, args: readonly string[]): Promise<string> {
  const {stdout} = await promisify(execFile)(process.execPath, [PROGRAMS[program], ...args]);
  return stdout;
}

/** Starts `ispeed-collector serve` on a free port and waits until it listens. */
export function serveCollector(
  args: readonly string[],
  {adminToken}: {readonly adminToken: string},
): Promise<RunningServer> {
  return runServer([PROGRAMS['ispeed-collector'], 'serve', ...args, '--port', '0'], {
    env: {ISPEED_ADMIN_TOKEN: adminToken},
    listens: /(http:\S+)\/api\/v1\/reports/,
  });
}
