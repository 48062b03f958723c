/** What a page is told of time. */
export interface Clock {
  /** So many of the page's seconds pass in one of ours. */
  readonly factor: number;
  /** How far the device's clock is ahead, ms; behind if negative. */
  readonly shift: number;
}

/** Set by a test in the midst of a page's life: a clock that jumps. */
export interface ClockWindow {
  clockShift: number;
  /** The browser's own, at our pace. */
  realTimeout: typeof setTimeout;
}

/**
 * An init script: lets time pass faster in a page, so that pauses of minutes take seconds, and sets its clock wrong. The
 * three seconds that a form waits for the browser's database stay three: the database is no faster than it is.
 */
export function fastClock({factor, shift}: Clock): void {
  const DATABASE_MS = 3_000;
  const page = window as unknown as ClockWindow & {setTimeout: unknown};
  const [now, sinceOpened, timeout] = [Date.now, performance.now.bind(performance), setTimeout];
  const start = now();
  page.clockShift = shift;
  page.realTimeout = timeout.bind<typeof setTimeout>(window);
  Date.now = () => Math.round(start + (now() - start) * factor) + page.clockShift;
  performance.now = () => sinceOpened() * factor;
  page.setTimeout = (work: () => void, ms = 0) =>
    page.realTimeout(work, ms === DATABASE_MS ? ms : ms / factor);
}
