import type {TemplateResult} from 'lit';

import type {ChoiceOptions} from './choice/choice-options.js';

/** A form's values by field, as they are typed. */
export type FormValues = readonly (readonly [name: string, value: string])[];

/** A field's name and its label, or a value to choose and what it is called. */
export type Choice = readonly [value: string, label: string];

/** What a form needs to know of its fields. */
export interface FormState {
  /** What was typed or chosen, or else what the form suggests; empty if neither. */
  value(name: string): string;
  /** What is wrong with a field, in words; undefined if nothing is known to be. */
  error(name: string): string | undefined;
  /** Fills in fields as if a person had typed it. */
  put(values: FormValues): void;
  /** The field of this name to choose by typing, the same at every render; see `choiceField`. */
  choice(name: string): ChosenByTyping;
}

/** What a single field needs of its form. */
export type FieldState = Pick<FormState, 'value' | 'error'>;

/** A field to choose from a long list by typing. */
export interface ChosenByTyping {
  render(named: Choice, options: ChoiceOptions): TemplateResult;
}
