import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';
import {radioField} from './radio-field.js';

/** Asks who reports, where a campaign takes reports of both; the first audience until they say. */
export function audienceField(form: FormState, {audiences}: ReportData, chosen: string): TemplateResult {
  const labels = {organization: msg('Cơ quan, đơn vị, trường học'), citizen: msg('Người dân')};
  return radioField(form, ['audience', msg('Bạn báo cáo với tư cách')], {
    chosen,
    choices: audiences.map((audience) => [audience, labels[audience]]),
  });
}
