import {type CoverageRow, coverageRowsDocument} from '@ispeed-widgets/contract/page';

import {loadDocument} from '../../shared/load-document.js';

/** Rows of several months at once. A month that cannot be loaded is left out, and asked for again when wanted again. */
export class RowsByUrl {
  readonly #known = new Map<string, readonly CoverageRow[] | undefined>();
  readonly #asked = new Set<string>();
  readonly #changed: () => void;

  /** @param changed called once what was asked for is known */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Whether all of these are known; begins to load those that are not. */
  settled(urls: readonly string[]): boolean {
    const missing = urls.filter((url) => !this.#known.has(url));
    const fresh = missing.filter((url) => !this.#asked.has(url));
    if (fresh.length > 0) void this.#load(fresh);
    return missing.length === 0;
  }

  /** The rows of a month; undefined where they could not be loaded. */
  of(url: string): readonly CoverageRow[] | undefined {
    return this.#known.get(url);
  }

  /** Lets what failed be asked for once more. */
  forgetFailed(): void {
    for (const [url, rows] of [...this.#known]) {
      if (rows !== undefined) continue;
      this.#known.delete(url);
      this.#asked.delete(url);
    }
  }

  async #load(urls: readonly string[]): Promise<void> {
    await Promise.all(
      urls.map(async (url) => {
        this.#asked.add(url);
        const file = await loadDocument(url, coverageRowsDocument).catch(() => undefined);
        this.#known.set(url, file?.rows);
      }),
    );
    this.#changed();
  }
}
