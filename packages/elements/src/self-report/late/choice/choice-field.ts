import type {TemplateResult} from 'lit';

import type {Choice, FormState} from '../form-state.js';
import type {ChoiceOptions} from './choice-options.js';

/**
 * A field to choose from a long list by typing, with or without accents: WAI-ARIA's editable combobox with list
 * autocomplete. Its value in the form is the key of the chosen entry, or else the text as typed, so that a draft keeps
 * both; `readChoice` reads it when the form is sent.
 *
 * ```ts
 * choiceField(form, ['communeCode', msg('Xã, phường nơi đo')], {
 *   source: places.communes, // another list is another search index
 *   items: () => communeItems(places.communes),
 *   required: true,
 * })
 * ```
 */
export function choiceField(form: FormState, named: Choice, options: ChoiceOptions): TemplateResult {
  return form.choice(named[0]).render(named, options);
}
