import type {BenchRow} from '../invent-rows.js';

/** What a bench page has on its window: something that shows communes in a box, and what it is to show. */
export interface BenchPage {
  /** Rows of each month. */
  readonly months: readonly (readonly BenchRow[])[];
  /** Puts it into the box; resolves once all of it shows. */
  mount(box: HTMLElement): Promise<void> | void;
  /** Shows the other month; resolves once that shows. */
  update(): Promise<void> | void;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
