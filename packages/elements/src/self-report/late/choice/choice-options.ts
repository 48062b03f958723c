import type {ChoiceItem} from './choice-item.js';

/** What a field to choose by typing chooses from. */
export interface ChoiceOptions {
  /** The list as it was loaded: while it is the same object, `items` is not asked again. */
  readonly source: object;
  /** The entries, in the order in which they are offered. */
  readonly items: () => readonly ChoiceItem[];
  readonly required?: boolean;
  /** Said below the field; how to search, if absent. */
  readonly help?: string;
}
