import type {Filling} from './fill-form.js';
import {NHA_TRANG} from './sources.js';

/** An invented citizen who has installed the app and not measured yet. */
export const ANSWERS: Filling = {communeCode: NHA_TRANG, network: true, installed: true, consent: true};

/** Invented figures that are likely slips: a day of a month that was due already, speeds typed in kbps. */
export const SLIPS: Filling = {
  'measurement/measuredOn': '2026-01-15',
  'measurement/download': '40500',
  'measurement/upload': '18200',
};
