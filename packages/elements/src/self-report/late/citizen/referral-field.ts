import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {checkField} from '../field.js';
import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';
import {communeOf} from './commune-field.js';

/** Name of the box; ticked it holds the code, so that another commune's is not taken for it. */
export const REFERRAL_CODE = 'referralCode';

/** Asks whether the person used the commune's referral code, where it has one and the app is installed. */
export function referralField(form: FormState, data: ReportData): TemplateResult | typeof nothing {
  const code = offeredCode(form, data);
  if (code === undefined) return nothing;
  return html`<div>
    ${checkField(form, [REFERRAL_CODE, msg(str`Tôi đã nhập mã giới thiệu ${code} của xã, phường này`)], code)}
  </div>`;
}

/** The code that the person says they used; undefined if they do not. */
export function referralCodeOf(form: FormState, data: ReportData): string | undefined {
  const code = offeredCode(form, data);
  return form.value(REFERRAL_CODE) === code ? code : undefined;
}

function offeredCode(form: FormState, data: ReportData): string | undefined {
  return form.value('installed') === 'yes' ? communeOf(form, data)?.referralCode : undefined;
}
