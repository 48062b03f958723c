import {configureLocalization} from '@lit/localize';
import type {LocalizedText} from '@ispeed-widgets/contract/page';

import {pageDefaults} from './page-defaults.js';

/** The languages that ship complete; Vietnamese is the source. */
export type Language = 'vi' | 'en';

const {getLocale, setLocale} = configureLocalization({
  sourceLocale: 'vi',
  targetLocales: ['en'],
  loadLocale: () => import('../locales/en.js'),
});

/** The page's language: the loader's `data-lang`, else `<html lang>` if we have it, else Vietnamese. */
function pageLanguage(): Language {
  const wanted = [pageDefaults().lang, document.documentElement.lang].find((lang) => /^(vi|en)\b/i.test(lang ?? ''));
  return /^en/i.test(wanted ?? '') ? 'en' : 'vi';
}

/** Changes the language of every widget on the page. */
export function setLanguage(language: Language): Promise<void> {
  return setLocale(language);
}

/** The language shown now. */
export function language(): Language {
  return getLocale() as Language;
}

/**
 * Settles once the page's language can be shown, so that no text is painted in another one first. Should its
 * words not arrive, the widgets speak Vietnamese.
 */
export const languageReady: Promise<void> = setLanguage(pageLanguage()).catch(() => undefined);

/** The text of a data file in the page's language, or in Vietnamese where it has no other. */
export function textOf(text: LocalizedText): string {
  if (typeof text === 'string') return text;
  return (language() === 'en' ? text.en : undefined) ?? text.vi;
}
