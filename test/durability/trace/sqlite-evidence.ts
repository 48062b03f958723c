import {type Evidence, idsIn, isSync, receiptIn} from './evidence.js';
import {readTrace} from './read-trace.js';

/** Bytes of what stands before each page in the log (https://sqlite.org/fileformat2.html#walformat). */
const FRAME_HEADER = 24;

/**
 * What the trace of a server on SQLite shows. A transaction is a row of pages in the log; the header of the last one
 * says that it commits.
 */
export async function sqliteEvidence(file: string): Promise<Evidence> {
  const committed = new Map<string, number>();
  const syncs: {began: number; ended: number}[] = [];
  const answers: {id: string; at: number}[] = [];
  let ids = new Set<string>();
  let isLast = false;
  for await (const call of readTrace(file)) {
    const isLog = call.path.endsWith('-wal');
    if (isLog && isSync(call)) syncs.push(call);
    const answered = receiptIn(call);
    if (answered !== undefined) answers.push({id: answered, at: call.began});
    if (!isLog || call.name !== 'pwrite64') continue;
    if (call.result === FRAME_HEADER) {
      isLast = commits(call.rest);
      continue;
    }
    for (const id of idsIn(call)) ids.add(id);
    if (!isLast) continue;
    // A page holds older reports too: a report's own commit is the first that writes its id.
    for (const id of ids) if (!committed.has(id)) committed.set(id, call.ended);
    ids = new Set();
  }
  return {committed, syncs, answers};
}

/** Whether a frame's header names the database's size in its second four bytes: only a commit's does. */
function commits(rest: string): boolean {
  const escaped = /"(.*)"/s.exec(rest)?.[1] ?? '';
  const bytes = escaped.match(/\\[0-7]{1,3}|\\.|[^\\]/gs) ?? [];
  return bytes.slice(4, 8).some((byte) => !/^\\0+$/.test(byte));
}
