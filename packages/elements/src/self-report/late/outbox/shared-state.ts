import type {OutboxTables, SharedName} from './database.js';
import {NO_PAUSE, type Pace, readPace} from './pace.js';
import {type Lease, mayTakeTurn} from './queue.js';

/** What the tabs of a browser share besides the reports. Where the device keeps nothing, a tab is alone with it. */
export class SharedState {
  readonly #database: OutboxTables;
  #pace = NO_PAUSE;

  constructor(database: OutboxTables) {
    this.#database = database;
  }

  /** Changes the pace of all tabs by a rule, and resolves to it. Never rejects. */
  async changePace(rule: (pace: Pace) => Pace): Promise<Pace> {
    const shared = await this.#share('pace', (pace) => rule(pace === undefined ? NO_PAUSE : readPace(pace)));
    this.#pace = shared ?? rule(this.#pace);
    return this.#pace;
  }

  /** Takes the turn to send, if it is free. True also where nothing can be written: nobody else can, either. */
  async takeTurn(holder: string, now: number): Promise<boolean> {
    const lease = await this.#share('lease', (kept) => {
      const before = kept as Lease | undefined;
      return mayTakeTurn(before, holder, now) ? {holder, takenAt: now} : before!;
    });
    return lease === undefined || lease.holder === holder;
  }

  /** Gives the turn back, if it is still its own. */
  async leaveTurn(holder: string): Promise<void> {
    await this.#share('lease', (kept) => ((kept as Lease | undefined)?.holder === holder ? undefined : kept));
  }

  /** Undefined where the browser does not answer. */
  #share<T>(name: SharedName, rule: (value: unknown) => T): Promise<T | undefined> {
    return this.#database.share(name, rule).catch(() => undefined);
  }
}
