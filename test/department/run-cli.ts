import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';

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

/** `ispeed-collector serve`, in a process of its own. */
export interface ServedCollector {
  /** E.g. `http://127.0.0.1:8787`. */
  readonly url: string;
  /** All that it has printed, log and words. */
  readonly output: string;
  /** Ends it as a service manager does, and waits until it is gone. */
  stop(): Promise<void>;
}

/** Starts the collector on a free port and waits until it listens. */
export async function serveCollector(
  args: readonly string[],
  {adminToken}: {readonly adminToken: string},
): Promise<ServedCollector> {
  const child = spawn(process.execPath, [PROGRAMS['ispeed-collector'], 'serve', ...args, '--port', '0'], {
    env: {...process.env, ISPEED_ADMIN_TOKEN: adminToken},
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
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function listening(child: ChildProcess, printed: {text: string}): Promise<string> {
  return new Promise((resolve, reject) => {
    const read = (data: Buffer) => {
      printed.text += data.toString();
      const [url] = /http:\/\/127\.0\.0\.1:\d+(?=\/api)/.exec(printed.text) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The collector did not start:\n${printed.text}`)));
  });
}
