import {configureLocalization} from '@lit/localize';

import * as english from '../locales/en.js';

/**
 * What turns Vietnamese strings into another language: lit-localize's runtime and the words, together in one late
 * chunk. A Vietnamese page never loads it: until it is configured, `msg` returns its source.
 */
export const {setLocale} = configureLocalization({
  sourceLocale: 'vi',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve(english),
});
