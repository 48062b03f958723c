import {configureLocalization} from '@lit/localize';

// By name: a module as an object is made by a loop over what it inherits, too.
import {templates} from '../locales/en.js';

/**
 * What turns Vietnamese strings into another language: lit-localize's runtime and the words, together in one late
 * chunk. A Vietnamese page never loads it: until it is configured, `msg` returns its source.
 */
export const {setLocale} = configureLocalization({
  sourceLocale: 'vi',
  targetLocales: ['en'],
  loadLocale: () => Promise.resolve({templates}),
});
