import {jsonText, type Report} from '@ispeed-widgets/contract/page';

import type {Courier} from '../../packages/elements/src/self-report/late/outbox/courier.js';
import type {OutboxTables, SharedName} from '../../packages/elements/src/self-report/late/outbox/database.js';
import type {OutboxEntry} from '../../packages/elements/src/self-report/late/outbox/entry.js';
import type {Outbox} from '../../packages/elements/src/self-report/late/outbox/outbox.js';
import type {
  Answer,
  SendOptions,
  SendResult,
} from '../../packages/elements/src/self-report/late/outbox/send.js';
import type {World} from '../../packages/elements/src/self-report/late/outbox/world.js';
import {named, type StorageState} from './device.js';
import type {Room} from './room.js';

/** A page with a form: the real outbox and courier, over a simulated clock, storage and network. */
export class SimulatedTab {
  storage: StorageState = 'well';
  isAlive = true;
  /** True once its storage failed: then it knows less than the others. */
  hadTrouble = false;
  readonly outbox: Outbox;
  readonly #room: Room;
  readonly #courier: Courier;
  readonly #onlineCalls = new Set<() => void>();
  /** What a person in this tab has asked for and not been told yet. */
  #asked = 0;
  /** What an answer asked of all tabs, until it is written down; true time, ms. */
  #politeUntil: number | undefined;

  constructor(room: Room) {
    this.#room = room;
    this.outbox = new room.code.Outbox(this.#tables(), this.#world());
    this.#courier = new room.code.Courier({
      outbox: this.outbox,
      endpoint: () => 'https://collector.example/api/v1/reports',
      pending: () => this.outbox.list('thu-nghiem'),
      settled: () => undefined,
      world: this.#world(),
    });
    this.#courier.start();
  }

  /** What a form does when it opens: what an earlier visit left goes out. */
  open(): void {
    if (this.#room.device.markers.size > 0) void this.#courier.resume();
  }

  /** A person presses "Gửi báo cáo"; an organisation's code goes with it. */
  async write(report: Report): Promise<void> {
    const {code, ledger, device} = this.#room;
    const {entry, replaced} = await this.outbox.keep((kept) => {
      const placed = code.outboxPlace(report, kept, {mending: '', now: device.now});
      ledger.placed(report, placed.entry.id, kept);
      return placed;
    });
    ledger.kept(entry.id, {replaced, by: this.outbox});
    const accessCode = report.audience === 'organization' ? this.#room.accessCode : undefined;
    await this.#ask(this.#courier.post(entry, accessCode));
  }

  /** A person presses "Gửi lại". */
  retry(): Promise<void> {
    return this.#ask(this.#courier.retry());
  }

  /** A person deletes the report that is shown first. */
  async deleteFirst(): Promise<void> {
    const [first] = await this.outbox.list('thu-nghiem');
    if (!first) return;
    await this.outbox.remove(first);
    this.#room.ledger.deleted(first.id);
    await this.#courier.resume();
  }

  canSend(entry: OutboxEntry): boolean {
    return this.#courier.canSend(entry);
  }

  networkReturned(): void {
    for (const call of [...this.#onlineCalls]) call();
  }

  /** The browser ends it, at whatever it was doing. What only this tab had, its person was told of. */
  kill(): void {
    this.isAlive = false;
    this.#room.locks.release(this);
    this.#room.ledger.tabEnded(this.outbox);
  }

  async #ask(work: Promise<void>): Promise<void> {
    this.#asked++;
    await work;
    this.#asked--;
  }

  #tables(): OutboxTables {
    const {device} = this.#room;
    return {
      read: () => this.#stored(() => device.kept),
      change: (rule) => this.#stored(() => device.change(rule, this.storage)),
      share: <T>(name: SharedName, rule: (value: unknown) => T) => {
        // What was asked is known to all tabs only if this very transaction writes it.
        const asked = name === 'pace' ? this.#politeUntil : undefined;
        if (name === 'pace') this.#politeUntil = undefined;
        return this.#stored(() => {
          const value = device.share(name, rule, this.storage);
          if (asked !== undefined) this.#room.ledger.serverAsked(asked);
          return value;
        });
      },
    };
  }

  /** One transaction: either before the tab ends or not at all; now and then the tab ends before it hears of it. */
  #stored<T>(work: () => T): Promise<T> {
    const {simulation} = this.#room;
    return new Promise((resolve, reject) => {
      const {storage} = this;
      if (storage !== 'well') this.hadTrouble = true;
      const later = simulation.random() < 0.1 ? simulation.between(0, 20) : 0;
      this.#after(storage === 'silent' ? 3_000 : simulation.between(0.5, 15), () => {
        if (storage === 'silent') return reject(named('TimeoutError'));
        if (storage === 'failing') return reject(named('UnknownError'));
        let value: T;
        try {
          value = work();
        } catch (error) {
          return reject(named((error as Error).name));
        }
        if (later === 0) resolve(value);
        else this.#after(later, () => resolve(value));
      });
    });
  }

  #after(milliseconds: number, call: () => void): () => void {
    return this.#room.simulation.after(milliseconds, () => this.isAlive && call());
  }

  #world(): World {
    const {device, simulation, locks, hasLocks} = this.#room;
    return {
      now: () => device.now,
      random: simulation.random,
      after: (milliseconds, call) => this.#after(milliseconds, call),
      isOnline: () => device.isOnline,
      whenOnline: (call) => {
        this.#onlineCalls.add(call);
        return () => this.#onlineCalls.delete(call);
      },
      locks: () => (hasLocks ? locks.of(this) : undefined),
      send: (report, options) => this.#send(report, options),
    };
  }

  async #send(report: Report, {accessCode}: SendOptions): Promise<SendResult> {
    const {ledger, code} = this.#room;
    ledger.sent(report, {tab: this, isAsked: this.#asked > 0, accessCode});
    if (!code.isTakenFirst) return this.#exchange(report);
    const entry: OutboxEntry = {id: report.id, report, keptAt: 0};
    await this.outbox.remove(entry);
    const result = await this.#exchange(report);
    if (result.at !== 'delivered') await this.outbox.keep(() => ({entry, replaced: []}));
    return result;
  }

  /** The request may reach the collector even if the tab has ended meanwhile. */
  #exchange(report: Report): Promise<SendResult> {
    const {simulation, device, collector} = this.#room;
    const way = () =>
      simulation.random() < 0.1 ? simulation.between(1, 14_000) : simulation.between(20, 600);
    return new Promise((resolve) => {
      if (!device.isOnline) {
        this.#after(way(), () => resolve({at: 'queued'}));
        return;
      }
      simulation.after(way(), () => {
        const answer = collector.receive(report);
        this.#after(answer ? way() : 30_000, () => void this.#hear(answer, report).then(resolve));
      });
    });
  }

  async #hear(answer: Answer | undefined, {id}: Report): Promise<SendResult> {
    const {simulation, device, code} = this.#room;
    if (!answer) return {at: 'queued'};
    const result = await code.readAnswer(answer, id, device.now);
    this.#politeUntil = politeUntil(result, simulation.time, answer.headers.get('Retry-After'));
    return result;
  }
}

/** Until when the server asked all tabs to wait; 0 for no longer. Seconds only: a date says little to a wrong clock. */
function politeUntil(
  result: SendResult,
  time: number,
  header: string | null | undefined,
): number | undefined {
  if (result.at !== 'queued') return 0;
  return header && /^\d+$/.test(header) ? time + Math.min(Number(header), 3_600) * 1000 : undefined;
}

/** Everything that a device keeps, as text. */
export function everythingKept({device}: Room): string {
  return jsonText([device.kept, [...device.shared.values()], [...device.markers.values()]]);
}
