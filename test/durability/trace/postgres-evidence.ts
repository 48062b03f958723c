import {answersIn, type Evidence, idsIn, isSync} from './evidence.js';
import {readTrace} from './read-trace.js';

/**
 * What the traces of PostgreSQL and of the collector show. The log is binary and shared, so a commit counts from the
 * moment it was asked for on its connection, or from when the row stood in the log, whichever was later: a sync that
 * began before that can not have covered it.
 */
export async function postgresEvidence(database: string, server: string): Promise<Evidence> {
  const asked = new Map<string, number>();
  const logged = new Map<string, number>();
  const syncs: {began: number; ended: number}[] = [];
  /** The ids whose rows were sent on a connection, by the process that serves it. */
  const open = new Map<number, Set<string>>();
  for await (const call of readTrace(database)) {
    const isLog = call.path.includes('/pg_wal/');
    if (isLog && isSync(call)) syncs.push(call);
    if (isLog && call.name === 'pwrite64') keepFirst(logged, idsIn(call), call.ended);
    if (call.name !== 'recvfrom') continue;
    if (call.rest.includes('insert into \\"reports\\"')) open.set(call.pid, new Set(idsIn(call)));
    if (!call.rest.includes('commit\\0')) continue;
    keepFirst(asked, open.get(call.pid) ?? [], call.ended);
    open.delete(call.pid);
  }
  const committed = [...asked].map(([id, at]) => [id, Math.max(at, logged.get(id) ?? Infinity)] as const);
  return {committed: new Map(committed), syncs, answers: await answersIn(server)};
}

function keepFirst(moments: Map<string, number>, ids: Iterable<string>, at: number): void {
  for (const id of ids) if (!moments.has(id)) moments.set(id, at);
}
