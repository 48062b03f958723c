import {type Call, readTrace} from './read-trace.js';

/** What a trace shows of reports. Moments are microseconds since 1970. */
export interface Evidence {
  /** When the commit of a report had been written to the log, or, where a log does not show commits, was asked for. */
  readonly committed: ReadonlyMap<string, number>;
  /** Each time that the log was brought to the disk. */
  readonly syncs: readonly {readonly began: number; readonly ended: number}[];
  /** When each 200 and 201 began to leave. */
  readonly answers: readonly {readonly id: string; readonly at: number}[];
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The ids that stand in what was read or written. */
export function idsIn({rest}: Call): string[] {
  return rest.match(UUID) ?? [];
}

/** Whether the call brought a file to the disk. */
export function isSync({name, result}: Call): boolean {
  return (name === 'fsync' || name === 'fdatasync') && result === 0;
}

/** The id that a receipt names, if this is an answer with one. */
export function receiptIn({name, path, rest}: Call): string | undefined {
  if (!/^(write|writev|sendto)$/.test(name) || !path.startsWith('socket:')) return undefined;
  return /HTTP\/1\.1 20[01] .*\{\\"id\\":\\"([0-9a-f-]{36})/.exec(rest)?.[1];
}

/**
 * The answers that left before their report was safe. An answer is proven by a sync that began after the report's commit
 * had been written, and so after its request had been read, and that had ended when the answer began to leave.
 *
 * @returns their ids
 */
export function unprovenAnswers({committed, syncs, answers}: Evidence): string[] {
  const unproven = answers.filter(({id, at}) => {
    const since = committed.get(id) ?? Infinity;
    return !syncs.some(({began, ended}) => began >= since && ended <= at);
  });
  return unproven.map(({id}) => id);
}

/** The answers in a server's trace. */
export async function answersIn(file: string): Promise<Evidence['answers']> {
  const answers: {id: string; at: number}[] = [];
  for await (const call of readTrace(file)) {
    const id = receiptIn(call);
    if (id !== undefined) answers.push({id, at: call.began});
  }
  return answers;
}
