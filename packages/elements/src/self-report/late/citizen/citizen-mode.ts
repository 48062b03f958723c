import {msg} from '@lit/localize';
import type {CitizenReport} from '@ispeed-widgets/contract/page';

import {language} from '../../../shared/locale.js';
import type {CitizenMode} from '../report-mode.js';
import type {FormValues} from '../form-state.js';
import {audienceField} from './audience-field.js';
import {citizenForm} from './citizen-form.js';
import {citizenList} from './citizen-list.js';
import {readCitizenForm} from './read-citizen-form.js';
import {REFERRAL_CODE} from './referral-field.js';

/** A citizen's report: one person's word on one network. */
export const citizenMode: CitizenMode<CitizenReport> = {
  renderForm: citizenForm,
  renderAudiences: audienceField,
  read: readCitizenForm,
  render: citizenList,
  valuesOf,
  fieldOf,
  reporter: () => msg('Người dân'),
};

/** Consent is left out: a correction is agreed to anew. */
function valuesOf(report: CitizenReport): FormValues {
  const {communeCode, referralCode = '', network, operator = '', installed, measurement} = report;
  const {measuredOn = '', download, upload, ping} = measurement ?? {};
  return [
    ['communeCode', communeCode],
    [REFERRAL_CODE, referralCode],
    ['network', network],
    ['operator', operator],
    ['installed', installed ? 'yes' : 'no'],
    ['measured', measurement ? 'on' : ''],
    ['measurement/measuredOn', measuredOn],
    ['measurement/download', figureText(download)],
    ['measurement/upload', figureText(upload)],
    ['measurement/ping', figureText(ping)],
  ];
}

/** The month follows from the day of the measurement, so that is where a wrong one is mended. */
function fieldOf([field = '', part = 'measuredOn']: readonly string[], {measurement}: CitizenReport): string {
  if (field === 'measurement' || (field === 'period' && measurement)) return `measurement/${part}`;
  return ['communeCode', REFERRAL_CODE, 'network', 'operator', 'installed', 'consent'].includes(field)
    ? field
    : '';
}

/** A figure as a person of this language types it. */
function figureText(figure: number | undefined): string {
  const text = figure === undefined ? '' : String(figure);
  return language() === 'vi' ? text.replace('.', ',') : text;
}
