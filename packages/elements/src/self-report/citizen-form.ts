import {msg} from '@lit/localize';
import type {Campaign, Commune} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {consent} from './consent.js';
import {type FormState, option, radioField, selectField} from './field.js';
import {fieldLabel} from './field-label.js';
import {measurementFields} from './measurement-fields.js';
import {networkLabel, NETWORKS} from './network-label.js';
import type {ReportData} from './report-data.js';

/** What a citizen tells: where, on which network, installed or not, what the app showed. Nothing of the person. */
export function citizenForm(form: FormState, data: ReportData, campaignUrl: string): TemplateResult {
  const {campaign, places, report} = data;
  return html`${selectField(form, 'communeCode', {
    label: fieldLabel('communeCode', campaign),
    options: communeOptions(form, places?.communes ?? []),
  })}
  ${radioField(form, 'network', {
    label: fieldLabel('network', campaign),
    choices: NETWORKS.map((network) => [network, networkLabel(network)]),
  })}
  ${operatorField(form, campaign)}
  ${radioField(form, 'installed', {
    label: fieldLabel('installed', campaign),
    choices: [
      ['yes', msg('Đã cài')],
      ['no', msg('Chưa cài')],
    ],
  })}
  ${measurementFields(form, data)} ${consent(form, report.privacy, campaignUrl)}`;
}

/** The operators that a campaign names for a network; 5G is the mobile ones'. */
export function operatorsFor(network: string, {operators}: Campaign): readonly string[] {
  if (network === '') return [];
  return (network === 'fixed' ? operators?.fixed : operators?.mobile) ?? [];
}

function operatorField(form: FormState, campaign: Campaign): TemplateResult | typeof nothing {
  const operators = operatorsFor(form.value('network'), campaign);
  if (operators.length === 0) return nothing;
  return selectField(form, 'operator', {
    label: fieldLabel('operator', campaign),
    optional: true,
    options: [
      option(form, 'operator', ['', msg('— Không chọn —')]),
      ...operators.map((operator) => option(form, 'operator', [operator, operator])),
    ],
  });
}

function communeOptions(form: FormState, communes: readonly Commune[]): TemplateResult {
  const districts = [...new Set(communes.map(({district}) => district))];
  return html`${option(form, 'communeCode', ['', msg('— Chọn xã, phường —')])}
  ${districts.map((district) => {
    const options = communes
      .filter((commune) => commune.district === district)
      .map(({code, name}) => option(form, 'communeCode', [code, name]));
    return district === undefined ? options : html`<optgroup label=${district}>${options}</optgroup>`;
  })}`;
}
