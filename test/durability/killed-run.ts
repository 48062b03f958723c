import {deliverAll, type Receipts} from './deliver-all.js';
import {type Killable, KilledServers} from './killed-servers.js';
import type {SentReport} from './sent-reports.js';
import {SpreadOverRun} from './spread-over-run.js';
import {storageFaults} from './storage-faults.js';

/** A run in which servers are killed, and other things too. */
export interface KilledRun {
  /** Where the reports are kept. */
  readonly place: string;
  readonly sent: readonly SentReport[];
  readonly start: () => Promise<Killable>;
  /** How often the server is killed, evenly over the run. */
  readonly kills: number;
  /** What else happens, evenly between the kills. */
  readonly others?: readonly (() => Promise<void>)[];
}

/** What came of it. */
export interface KilledOutcome {
  readonly kills: number;
  readonly receipts: Receipts;
  /** See {@link storageFaults}. */
  readonly faults: readonly string[];
}

/** Delivers all reports to a server that is killed and started anew, and compares receipts with what is stored. */
export async function killedRun({place, sent, start, kills, others = []}: KilledRun): Promise<KilledOutcome> {
  const servers = new KilledServers(start);
  await servers.start(1);
  const faults = between(
    Array.from({length: kills}, () => servers.killOne),
    others,
  );
  const spread = new SpreadOverRun(sent.length, faults);
  const delivered = deliverAll(sent, {anyUrl: servers.anyUrl, onReceipt: spread.at});
  const receipts = await delivered.finally(() => spread.over()).finally(() => servers.stop());
  return {kills: servers.kills, receipts, faults: await storageFaults(place, sent, receipts)};
}

/** Both lists in one, the shorter evenly between the longer. */
function between<T>(longer: readonly T[], shorter: readonly T[]): T[] {
  const every = Math.ceil(longer.length / (shorter.length + 1));
  return longer.flatMap((one, at) => {
    const other = (at + 1) % every === 0 ? shorter[(at + 1) / every - 1] : undefined;
    return other === undefined ? [one] : [one, other];
  });
}
