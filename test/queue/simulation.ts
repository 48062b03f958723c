/** Chance that begins anew from the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly call: () => void;
  cancelled: boolean;
}

/** Simulated time: events one after the other, each with all that its promises bring about. */
export class Simulation {
  /** True time, ms since 1970. The device's clock may be set. */
  time = Date.parse('2026-10-05T01:00:00Z');
  readonly random: () => number;
  #order = 0;
  readonly #events: Event[] = [];

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** From one to the other, evenly. */
  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  after(milliseconds: number, call: () => void): () => void {
    const event = {at: this.time + Math.max(0, milliseconds), order: this.#order++, call, cancelled: false};
    let place = this.#events.length;
    while (place > 0 && isBefore(event, this.#events[place - 1]!)) place--;
    this.#events.splice(place, 0, event);
    return () => {
      event.cancelled = true;
    };
  }

  /** Lets time pass, or less if `until` comes true. */
  async pass(milliseconds: number, until: () => boolean = () => false): Promise<void> {
    const end = this.time + milliseconds;
    await settle();
    while (!until()) {
      const event = this.#events[0];
      if (!event || event.at > end) break;
      this.#events.shift();
      if (event.cancelled) continue;
      this.time = event.at;
      event.call();
      await settle();
    }
    this.time = Math.max(this.time, until() ? this.time : end);
  }
}

function isBefore(a: Event, b: Event): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}

/** Until no promise has anything more to do. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
