import {foldText} from '@ispeed-widgets/contract/page';

import type {ChoiceItem} from './choice-item.js';

/** An entry, and its name as a search sees it. */
interface Entry {
  readonly item: ChoiceItem;
  /** Words without accents and signs, each after a space. */
  readonly words: string;
  /** First letters of the words. */
  readonly initials: string;
}

/** A list made ready for searching: names are folded once, for a phone takes its time over 3,000 of them. */
export class SearchIndex {
  readonly #entries: readonly Entry[];

  constructor(readonly items: readonly ChoiceItem[]) {
    this.#entries = items.map((item) => {
      const words = wordsOf(item.label);
      return {item, words, initials: words.replace(/ (.)\S*/g, '$1')};
    });
  }

  /**
   * The entries that fit what was typed, best first, and in the list's order where they fit alike: the name begins so; a
   * word of it does; it stands somewhere in it; all words typed begin words of it; they are its initials. All of them if
   * nothing was typed.
   */
  search(typed: string): ChoiceItem[] {
    const sought = wordsOf(typed);
    if (sought === ' ') return [...this.items];
    const ranks: ChoiceItem[][] = [[], [], [], [], []];
    for (const entry of this.#entries) ranks[rankOf(entry, sought)]?.push(entry.item);
    return ranks.flat();
  }
}

/** 0 is the best; undefined for what does not fit. */
function rankOf({words, initials}: Entry, sought: string): number {
  const found = words.indexOf(sought);
  if (found === 0) return 0;
  if (found > 0) return 1;
  const letters = sought.slice(1);
  if (words.includes(letters)) return 2;
  const parts = sought.split(/(?= )/);
  if (parts.every((part) => words.includes(part))) return 3;
  return letters.length > 1 && initials.includes(letters) ? 4 : -1;
}

function wordsOf(text: string): string {
  return ` ${foldText(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))}`;
}
