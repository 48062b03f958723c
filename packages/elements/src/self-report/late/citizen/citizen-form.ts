import {msg} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {option, selectField} from '../field.js';
import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';
import {communeField} from './commune-field.js';
import {consent} from './consent.js';
import {measurementFields} from './measurement-fields.js';
import {networkLabel, NETWORKS} from './network-label.js';
import {operatorsFor} from './operators-for.js';
import {radioField} from './radio-field.js';
import {referralField} from './referral-field.js';
import {honeypotField} from './signals.js';

/** What a citizen tells: where, on which network, installed or not, what the app showed. Nothing of the person. */
export function citizenForm(form: FormState, data: ReportData): TemplateResult {
  return html`${communeField(form, data)}
  ${radioField(form, ['network', msg('Mạng đang dùng')], {
    choices: NETWORKS.map((network) => [network, networkLabel(network)]),
  })}
  ${operatorField(form, data.campaign)}
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
