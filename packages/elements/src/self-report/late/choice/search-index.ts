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
   * The entries that fit what was typed, best first, and in the list's order where they fit alike: a word of the name
   * begins so, the nearer to its beginning the better ("nha trang" means Phường Nha Trang before Phường Bắc Nha Trang);
   * it stands somewhere in it; all words typed begin words of it; they are its initials. All of them if nothing was typed.
   */
  search(typed: string): ChoiceItem[] {
    const sought = wordsOf(typed);
    if (sought === ' ') return [...this.items];
    return this.#entries
      .map((entry) => ({item: entry.item, rank: rankOf(entry, sought)}))
      .filter(({rank}) => rank >= 0)
      .sort((one, other) => one.rank - other.rank)
      .map(({item}) => item);
  }
}

/** No name is so long. */
const FAR = 1000;

/** 0 is the best; -1 for what does not fit. */
function rankOf({words, initials}: Entry, sought: string): number {
  const found = words.indexOf(sought);
  if (found >= 0) return found;
  const letters = sought.slice(1);
  if (words.includes(letters)) return FAR;
  const parts = sought.split(/(?= )/);
  if (parts.every((part) => words.includes(part))) return FAR + 1;
  return letters.length > 1 && initials.includes(letters) ? FAR + 2 : -1;
}

function wordsOf(text: string): string {
  return ` ${foldText(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))}`;
}
