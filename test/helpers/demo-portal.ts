import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {runServer} from './run-server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The demo portal as `npm start` runs it, in a process of its own on a free port. */
export interface DemoPortal {
  /** Without a slash at its end. */
  readonly url: string;
  /** All that it has printed. */
  readonly output: string;
  /** Ends it as Ctrl+C does, and waits until it is gone. */
  stop(): Promise<void>;
}

/** A folder for what the portal keeps, outside the checkout. */
export function portalFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ispeed-portal-'));
}

/**
 * Starts the portal; the same folder finds the reports of an earlier one.
 *
 * @param data folder of published files, instead of the demo's own
 * @throws Error with all that it printed, if it ends before it listens
 */
export async function startPortal(folder: string, data?: string): Promise<DemoPortal> {
  const server = await runServer(['--conditions=source', '--import=tsx', 'demo/serve.ts'], {
    cwd: ROOT,
    env: {PORT: '0', DEMO_VAR: folder, ...(data !== undefined && {DEMO_DATA: data})},
    listens: /(http:\/\/127\.0\.0\.1:\d+).*admin token/s,
  });
  return {
    url: server.url,
    get output() {
      return server.output;
    },
    stop: () => server.end('SIGINT'),
  };
}

/** The access code that the portal gave an organisation. */
export function accessCode(folder: string, organization: string): string {
  const codes = JSON.parse(readFileSync(join(folder, 'access-codes.json'), 'utf8')) as {
    id: string;
    code: string;
  }[];
  const found = codes.find(({id}) => id === organization);
  if (found === undefined) throw new Error(`No access code for ${organization}`);
  return found.code;
}

/** The department's token. */
export function adminToken(folder: string): string {
  return readFileSync(join(folder, 'admin-token'), 'utf8');
}
