import type {OutboxEntry} from './entry.js';
import {afterTry} from './kept.js';
import type {Outbox} from './outbox.js';
import {paceAfter, paceAnew, paceAt} from './pace.js';
import {inLine, nextStep} from './queue.js';
import type {SendResult} from './send.js';
import {SharedState} from './shared-state.js';
import {Turns} from './turns.js';
import {PAGE, type World} from './world.js';

/** After a turn that did not come, or a pause that other tabs share: they must not all come back at once. */
const SPREAD_MS = 2_000;
/** How often to look for what a tab has left that was closed at the wrong moment. */
const LOOK_MS = 300_000;

/** What the courier needs of the page it works for. */
export interface CourierOptions {
  readonly outbox: Outbox;
  /** Where reports go now; a campaign may have moved its endpoint since a report was kept. */
  readonly endpoint: () => string;
  /** The kept reports that this page may send. */
  readonly pending: () => Promise<readonly OutboxEntry[]>;
  /** Called after every try. */
  readonly settled: (entry: OutboxEntry, result: SendResult) => void;
  /** Clock and network; the page's own if absent. */
  readonly world?: World | undefined;
}

/** A report that a person asks to send now, and who is told what came of it. */
interface Asked {
  readonly entry: OutboxEntry;
  readonly answer: (result: SendResult) => void;
}

/**
 * Carries reports from the outbox to the collector: one at a time over all tabs, again on `online` and after a growing
 * pause, out of the outbox only for a receipt. Access codes stay in its memory.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly #world: World;
  readonly #shared: SharedState;
  readonly #turns: Turns;
  readonly #codes = new Map<string, string>();
  #asked: Asked[] = [];
  #run: Promise<void> | undefined;
  /** True if somebody has called since the step that runs began; it may have looked too early. */
  #isCalled = false;
  #stopListening: (() => void) | undefined;
  #stopWaiting: (() => void) | undefined;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#world = options.world ?? PAGE;
    this.#shared = new SharedState(options.outbox.database);
    this.#turns = new Turns(this.#shared, this.#world);
  }

  start(): void {
    this.#stopListening ??= this.#world.whenOnline(() => void this.#online());
    // An element that was moved within its page goes on.
    if (this.#stopWaiting) void this.resume();
  }

  stop(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#stopWaiting?.();
  }

  /** True if a report could be sent now: a citizen's always, an organisation's with its access code. */
  readonly canSend = ({id, report}: OutboxEntry): boolean =>
    report.audience === 'citizen' || this.#codes.has(id);

  /**
   * Sends one report at once, with the access code if it is an organisation's, even if it was refused before, and also
   * where the browser says that it is offline. It waits ('queued') where another tab has the turn for long.
   */
  async post(entry: OutboxEntry, accessCode?: string): Promise<void> {
    if (accessCode !== undefined) this.#codes.set(entry.id, accessCode);
    await this.#ask(entry);
  }

  /** Sends all that waits, at once, until one finds no answer; the pauses begin anew. */
  async retry(): Promise<void> {
    await this.#shared.changePace((pace) => paceAnew(pace, Infinity));
    for (const entry of inLine(await this.#options.pending(), this.canSend)) {
      if ((await this.#ask(entry)).at === 'queued') return;
    }
    await this.resume();
  }

  /** Sends what waits once its pause is over. */
  resume(): Promise<void> {
    this.#isCalled = true;
    this.#run ??= this.#work();
    return this.#run;
  }

  async #online(): Promise<void> {
    const since = this.#world.now();
    await this.#shared.changePace((pace) => paceAnew(pace, since));
    await this.resume();
  }

  #ask(entry: OutboxEntry): Promise<SendResult> {
    return new Promise((answer) => {
      this.#asked.push({entry, answer});
      void this.resume();
    });
  }

  /** Step by step, until there is nothing to do but wait. */
  async #work(): Promise<void> {
    let wait = 0;
    try {
      do {
        this.#isCalled = false;
        const asked = this.#asked[0]?.entry;
        const taken = await this.#turns.take(() => this.#step(asked));
        wait = taken ?? 1;
        if (taken === undefined && asked) this.#tell(asked, {at: 'queued'});
        // What a person has asked for is tried even if the element has left its page.
      } while (this.#asked.length > 0 || (this.#stopListening && (wait === 0 || this.#isCalled)));
    } finally {
      this.#run = undefined;
      this.#wait(wait);
    }
  }

  /** What this tab does with its turn. Resolves to how long to wait until the next, ms. */
  async #step(asked: OutboxEntry | undefined): Promise<number> {
    const entries = await this.#options.pending();
    const now = this.#world.now();
    const step = nextStep(entries, {
      asked: asked?.id,
      pace: await this.#shared.changePace((pace) => paceAt(pace, now)),
      isOnline: this.#world.isOnline(),
      now,
      canSend: this.canSend,
    });
    if (asked && !(step.at === 'send' && step.entry.id === asked.id)) {
      await this.#tellGone(asked);
      return 0;
    }
    if (step.at === 'wait') return step.milliseconds;
    if (step.at === 'rest') return LOOK_MS;
    await this.#try(step.entry);
    return 0;
  }

  /** A report that is gone when its turn comes has been sent by another tab; or its owner has deleted it there. */
  async #tellGone(entry: OutboxEntry): Promise<void> {
    const receipts = await this.#options.outbox.receipts(entry.report.campaign);
    const delivered = receipts.find(({id}) => id === entry.id);
    if (delivered) this.#tell(entry, {at: 'delivered', receipt: delivered.receipt});
    else this.#answer(entry, {at: 'queued'});
  }

  async #try(entry: OutboxEntry): Promise<void> {
    const {outbox, endpoint} = this.#options;
    const accessCode = this.#codes.get(entry.id);
    const result = await this.#world.send(entry.report, {endpoint: endpoint(), accessCode});
    const moment = {now: this.#world.now(), random: this.#world.random()};
    await this.#shared.changePace((pace) => paceAfter(pace, result, moment));
    await outbox.settle(entry, result);
    if (result.at !== 'queued') this.#codes.delete(entry.id);
    const left = afterTry(entry, result)({entries: [entry], receipts: []}).entries[0];
    this.#tell(left ?? entry, result);
  }

  #tell(entry: OutboxEntry, result: SendResult): void {
    try {
      this.#options.settled(entry, result);
    } finally {
      this.#answer(entry, result);
    }
  }

  /** One try answers all who asked for it: a code that was refused must not be missed by the next. */
  #answer({id}: OutboxEntry, result: SendResult): void {
    const asked = this.#asked.filter(({entry}) => entry.id === id);
    this.#asked = this.#asked.filter((one) => !asked.includes(one));
    for (const {answer} of asked) answer(result);
  }

  #wait(milliseconds: number): void {
    this.#stopWaiting?.();
    if (!this.#stopListening) return;
    const spread = this.#world.random() * SPREAD_MS;
    this.#stopWaiting = this.#world.after(milliseconds + spread, () => void this.resume());
  }
}
