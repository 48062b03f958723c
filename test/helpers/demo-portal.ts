import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

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
 * @throws Error with all that it printed, if it ends before it listens
 */
export async function startPortal(folder: string): Promise<DemoPortal> {
  const child = spawn(process.execPath, ['--conditions=source', '--import=tsx', 'demo/serve.ts'], {
    cwd: ROOT,
    env: {...process.env, PORT: '0', DEMO_VAR: folder},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = {text: ''};
  const url = await listening(child, printed);
  return {
    url,
    get output() {
      return printed.text;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGINT');
      await gone;
    },
  };
}

function listening(child: ChildProcess, printed: {text: string}): Promise<string> {
  return new Promise((resolve, reject) => {
    const read = (data: Buffer) => {
      printed.text += data.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed.text) ?? [];
      if (url !== undefined && printed.text.includes('admin token')) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The portal did not start:\n${printed.text}`)));
  });
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
