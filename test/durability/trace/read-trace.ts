import {createReadStream} from 'node:fs';
import {open} from 'node:fs/promises';
import {createInterface} from 'node:readline';

import {until} from '../../../packages/collector/src/fixtures/until.js';

/** A system call that is over. Moments are microseconds since 1970. */
export interface Call {
  readonly pid: number;
  readonly name: string;
  /** The file or socket it was about. */
  readonly path: string;
  /** What stands behind the file, as strace writes it: bytes that are no ASCII are escaped as in C. */
  readonly rest: string;
  readonly result: number;
  readonly began: number;
  readonly ended: number;
}

/** `347 1795369761.787791 fsync(18</tmp/reports.sqlite-wal>) = 0 <0.008344>` */
const WHOLE = /^(\w+)\(\d+<([^>]*)>(.*)\) += (-?\d+)/s;
const UNFINISHED = ' <unfinished ...>';

/** Waits until the tracer has written all that it saw of a process, up to its end. */
export async function traceIsOver(file: string, pid: number): Promise<void> {
  const last = new RegExp(`^${pid} .*\\+\\+\\+ (exited|killed)`, 'm');
  await until(async () => last.test(await closingText(file)), `the end of ${pid} in its trace`);
}

async function closingText(file: string): Promise<string> {
  const handle = await open(file);
  const {size} = await handle.stat();
  const {buffer, bytesRead} = await handle.read({position: Math.max(0, size - 2_000), length: 2_000});
  await handle.close();
  return buffer.toString('latin1', 0, bytesRead);
}

/** The calls in the order in which they ended; those that never did are left out. */
export async function* readTrace(file: string): AsyncGenerator<Call> {
  const begun = new Map<string, {text: string; began: number}>();
  const lines = createInterface({input: createReadStream(file, 'latin1'), crlfDelay: Infinity});
  for await (const line of lines) {
    const [, pid = '', seconds = '', micros = '', text = ''] = /^(\d+) +(\d+)\.(\d+) (.*)$/s.exec(line) ?? [];
    const now = Number(seconds) * 1e6 + Number(micros);
    if (text.endsWith(UNFINISHED)) {
      begun.set(pid, {text: text.slice(0, -UNFINISHED.length), began: now});
      continue;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(text)?.[1];
    const first = resumed === undefined ? undefined : begun.get(pid);
    const call = WHOLE.exec(`${first?.text ?? ''}${resumed ?? text}`);
    if (call === null) continue;
    const [, name = '', path = '', rest = '', result] = call;
    const began = first?.began ?? now;
    const ended = first ? now : now + tookMicros(text);
    yield {pid: Number(pid), name, path, rest, result: Number(result), began, ended};
  }
}

function tookMicros(text: string): number {
  return Math.round(Number(/<(\d+\.\d+)>$/.exec(text)?.[1]) * 1e6);
}
