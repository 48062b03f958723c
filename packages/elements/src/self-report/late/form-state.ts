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
  /** What the counts of a group come to, or of all groups together; undefined until a person begins to type. */
  figures(group: string): CountFigures | undefined;
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

/** Counts of people and their ratios, as text; undefined where there is nothing to say. */
export interface CountFigures {
  readonly total: string | undefined;
  readonly installed: string | undefined;
  readonly measured: string | undefined;
  readonly installedRatio: string | undefined;
  readonly measuredRatio: string | undefined;
}
