import {msg} from '@lit/localize';

import type {ChoiceItem} from './choice-item.js';
import {resolveChoice} from './resolve-choice.js';

/** What reading a field needs besides its text. */
export interface ReadChoiceOptions {
  readonly items: readonly ChoiceItem[];
  /** What to say where nothing was typed. */
  readonly empty: string;
  /** Takes down what is wrong, in words. */
  readonly note: (text: string) => void;
}

/** The key of the entry that a field's text means; undefined, and noted, where it means none or several. */
export function readChoice(text: string, {items, empty, note}: ReadChoiceOptions): string | undefined {
  const choice = resolveChoice(text, items);
  if (typeof choice === 'object') return choice.value;
  if (choice === 'empty') note(empty);
  else if (choice === 'unknown') note(msg('Không có tên này trong danh sách. Gõ vài chữ rồi chọn một dòng.'));
  else note(msg('Có nhiều nơi cùng tên này. Hãy chọn một dòng trong danh sách.'));
  return undefined;
}
