import {jsonText, type Report} from '@ispeed-widgets/contract/page';

import type {OutboxEntry} from '../../packages/elements/src/self-report/late/outbox/entry.js';
import type {Outbox} from '../../packages/elements/src/self-report/late/outbox/outbox.js';
import type {Device} from './device.js';
import type {SimulatedCollector} from './simulated-collector.js';

/** A tab is in the middle of a try when a report is deleted in another; its request is on the way then. */
const ON_THE_WAY_MS = 60_000;

/** A request as it leaves a tab. */
export interface Request {
  readonly tab: {readonly hadTrouble: boolean};
  /** True while a person in this tab has asked for something and not been told yet. */
  readonly isAsked: boolean;
  readonly accessCode: string | undefined;
}

/** What was promised to people and to the server, and every promise that was broken. */
export class Ledger {
  readonly faults: string[] = [];
  readonly #device: Device;
  readonly #collector: SimulatedCollector;
  readonly #keptBy = new Map<string, Outbox>();
  /** Deleted by their owners, or replaced; true time, ms. */
  readonly #gone = new Map<string, number>();
  /** Held by a tab alone, that said so, and ended. */
  readonly #forgiven = new Set<string>();
  #politeUntil = 0;

  constructor(device: Device, collector: SimulatedCollector) {
    this.#device = device;
    this.#collector = collector;
  }

  /** A person sends a report: what says the same as one that waits must be that one. */
  placed(report: Report, id: string, kept: readonly OutboxEntry[]): void {
    const same = kept.find((entry) => entry.refused?.status !== 409 && says(entry.report) === says(report));
    if (same && same.id !== id) this.faults.push(`two ids for one act: ${same.id} and ${id}`);
  }

  kept(id: string, {replaced, by}: {readonly replaced: readonly string[]; readonly by: Outbox}): void {
    this.#keptBy.set(id, by);
    for (const other of replaced) this.deleted(other);
  }

  deleted(id: string): void {
    if (this.#isOnDevice(id)) this.#forgiven.add(id);
    else this.#gone.set(id, this.#device.simulation.time);
  }

  tabEnded(outbox: Outbox): void {
    for (const [id, by] of this.#keptBy) {
      if (by !== outbox || this.#isSafe(id)) continue;
      if (outbox.durable) this.faults.push(`nobody was told that only a tab had ${id}`);
      this.#forgiven.add(id);
    }
  }

  clockSet(milliseconds: number): void {
    // A device whose clock jumps ahead cannot know that no time has passed.
    if (milliseconds > 0) this.#politeUntil -= milliseconds;
  }

  /** @param until true time, ms; 0 once the server has answered */
  serverAsked(until: number): void {
    this.#politeUntil = until === 0 ? 0 : Math.max(until, this.#politeUntil);
  }

  sent({id, audience}: Report, {tab, isAsked, accessCode}: Request): void {
    const {time} = this.#device.simulation;
    if (audience === 'organization' && accessCode === undefined)
      this.faults.push(`sent without its code: ${id}`);
    if (tab.hadTrouble) return;
    const gone = this.#gone.get(id);
    if (gone !== undefined && time > gone + ON_THE_WAY_MS)
      this.faults.push(`sent though its owner deleted it: ${id}`);
    if (isAsked) return;
    if (!this.#device.isOnline) this.faults.push(`sent while offline: ${id}`);
    if (time < this.#politeUntil) this.faults.push(`sent before the server's pause was over: ${id}`);
  }

  /** Once all is well: what is lost, and what has arrived twice. */
  close(): void {
    for (const id of this.#keptBy.keys()) if (!this.#isSafe(id)) this.faults.push(`lost: ${id}`);
    for (const id of this.#collector.contradictions)
      this.faults.push(`another body under the same id: ${id}`);
  }

  #isSafe(id: string): boolean {
    return (
      this.#collector.rows.has(id) || this.#isOnDevice(id) || this.#gone.has(id) || this.#forgiven.has(id)
    );
  }

  #isOnDevice(id: string): boolean {
    return this.#device.kept.entries.some((entry) => entry.id === id);
  }
}

function says(report: Report): string {
  return jsonText({...report, id: ''});
}
