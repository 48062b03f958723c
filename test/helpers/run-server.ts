import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';

/** A server in a process of its own. */
export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** All that it has printed. */
  readonly output: string;
  readonly pid: number;
  /** Ends it, unless it has ended, and waits until it is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

/** How to start it. */
export interface ServerOptions {
  readonly env: Readonly<Record<string, string>>;
  /** Matches what it prints once it listens; the first group is its address. */
  readonly listens: RegExp;
  readonly cwd?: string;
  /** A program and its arguments that run it, such as a tracer; it must stay the same process. */
  readonly under?: readonly string[];
}

/**
 * Starts a Node program and waits until it says that it listens.
 *
 * @throws Error with all that it printed, if it ends before
 */
export async function runServer(
  args: readonly string[],
  {env, listens, cwd, under = []}: ServerOptions,
): Promise<RunningServer> {
  const [program, ...rest] = [...under, process.execPath, ...args];
  const child = spawn(program!, rest, {
    ...(cwd !== undefined && {cwd}),
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = {text: ''};
  return {
    url: await whereItListens(child, {printed, listens}),
    get output() {
      return printed.text;
    },
    pid: child.pid!,
    async end(signal) {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

function whereItListens(
  child: ChildProcess,
  {printed, listens}: {printed: {text: string}; listens: RegExp},
): Promise<string> {
  return new Promise((resolve, reject) => {
    let url: string | undefined;
    const read = (piece: string) => {
      printed.text += piece;
      // A busy server's log is long: it is searched only until the address is found.
      url ??= listens.exec(printed.text)?.[1];
      if (url !== undefined) resolve(url);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', read);
    child.once('exit', () => reject(new Error(`The server did not start:\n${printed.text}`)));
  });
}
