import {msg} from '@lit/localize';
import type {Campaign, Commune} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {type FormState, option, selectField} from '../field.js';
import type {ReportData} from '../report-data.js';
import {consent} from './consent.js';
import {measurementFields} from './measurement-fields.js';
import {networkLabel, NETWORKS} from './network-label.js';
import {operatorsFor} from './operators-for.js';
import {radioField} from './radio-field.js';
import {referralField} from './referral-field.js';
import {honeypotField} from './signals.js';

/** What a citizen tells: where, on which network, installed or not, what the app showed. Nothing of the person. */
export function citizenForm(form: FormState, data: ReportData): TemplateResult {
  const {campaign, places} = data;
  return html`${selectField(form, ['communeCode', msg('Xã, phường nơi đo')], {
    required: true,
    options: communeOptions(form.value('communeCode'), places?.communes ?? []),
  })}
  ${radioField(form, ['network', msg('Mạng đang dùng')], {
    choices: NETWORKS.map((network) => [network, networkLabel(network)]),
  })}
  ${operatorField(form, campaign)}
  ${radioField(form, ['installed', msg('Bạn đã cài ứng dụng i-Speed chưa?')], {
    choices: [
      ['yes', msg('Đã cài')],
      ['no', msg('Chưa cài')],
    ],
  })}
  ${referralField(form, data)} ${measurementFields(form, data)} ${consent(form, data)} ${honeypotField(form)}`;
}

function operatorField(form: FormState, campaign: Campaign): TemplateResult | typeof nothing {
  const operators = operatorsFor(form.value('network'), campaign);
  const chosen = form.value('operator');
  if (operators.length === 0) return nothing;
  return selectField(form, ['operator', msg('Nhà mạng (không bắt buộc)')], {
    options: [
      option(chosen, ['', msg('— Không chọn —')]),
      ...operators.map((operator) => option(chosen, [operator, operator])),
    ],
  });
}

/** The communes in the file's order, district by district where there are districts. */
function communeOptions(chosen: string, communes: readonly Commune[]): TemplateResult {
  const districts = [...new Set(communes.map(({district}) => district))];
  return html`${option(chosen, ['', msg('— Chọn xã, phường —')])}
  ${districts.map((district) => {
    const options = communes
      .filter((commune) => commune.district === district)
      .map(({code, name}) => option(chosen, [code, name]));
    return district === undefined ? options : html`<optgroup label=${district}>${options}</optgroup>`;
  })}`;
}
