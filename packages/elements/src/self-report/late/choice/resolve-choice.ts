import {foldText} from '@ispeed-widgets/contract/page';

import type {ChoiceItem} from './choice-item.js';

/** Why what was typed is no choice: nothing, no entry of that name, or several of it. */
export type NoChoice = 'empty' | 'unknown' | 'ambiguous';

/**
 * The entry that a field's text means: that of this key (a commune's code may be typed too), or else the only one of this
 * name. With its accents a name wins over one that differs by them (Văn Lang, Văn Lăng); without, both are meant.
 */
export function resolveChoice(text: string, items: readonly ChoiceItem[]): ChoiceItem | NoChoice {
  const typed = text.trim();
  if (typed === '') return 'empty';
  const keyed = items.find(({value}) => value === typed);
  if (keyed) return keyed;
  const named = sameName(typed, items, exactly);
  return named === 'unknown' ? sameName(typed, items, foldText) : named;
}

function sameName(
  typed: string,
  items: readonly ChoiceItem[],
  fold: (text: string) => string,
): ChoiceItem | NoChoice {
  const sought = fold(typed);
  const [found, another] = items.filter(({label}) => fold(label) === sought);
  return found ? (another ? 'ambiguous' : found) : 'unknown';
}

function exactly(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}
