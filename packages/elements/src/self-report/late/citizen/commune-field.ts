import {msg} from '@lit/localize';
import type {Commune} from '@ispeed-widgets/contract/page';
import type {TemplateResult} from 'lit';

import {choiceField} from '../field.js';
import type {ChoiceItem} from '../choice/choice-item.js';
import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';

/** Asks for the commune by typing; its district, of the time before July 2025, tells two of one name apart. */
export function communeField(form: FormState, {places}: ReportData): TemplateResult {
  const {communes} = places!;
  return choiceField(form, ['communeCode', msg('Xã, phường nơi đo')], {
    source: communes,
    items: () => communeItems(communes),
    required: true,
  });
}

/** The communes to choose from, in the file's order, each with its district where there are districts. */
export function communeItems(communes: readonly Commune[]): ChoiceItem[] {
  return communes.map(({code, name, district}) => ({value: code, label: name, note: district}));
}

/** The commune that was chosen; undefined while a name is being typed. */
export function communeOf(form: FormState, {places}: ReportData): Commune | undefined {
  const chosen = form.value('communeCode');
  return places!.communes.find(({code}) => code === chosen);
}
