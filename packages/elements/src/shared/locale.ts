import type {LocalizedText} from '@ispeed-widgets/contract/page';

import {pageDefaults} from './page-defaults.js';

/** The languages that ship complete; Vietnamese is the source. */
export type Language = 'vi' | 'en';

let current: Language = 'vi';

/** The language shown now. */
export function language(): Language {
  return current;
}

/**
 * Changes the language of every widget on the page.
 *
 * @throws Error if the words cannot be loaded; the language then stays as it is
 */
export async function setLanguage(wanted: Language): Promise<void> {
  if (wanted === current) return;
  const {setLocale} = await import('./locale-runtime.js');
  current = wanted;
  await setLocale(wanted);
}

/** The page's language: the loader's `data-lang`, else `<html lang>` if we have it, else Vietnamese. */
function pageLanguage(): Language {
  // A server that imports the elements has no document.
  const {document} = globalThis as {document?: Document};
  const wanted = [pageDefaults().lang, document?.documentElement.lang].find((lang) =>
    /^(vi|en)\b/i.test(lang ?? ''),
  );
  return /^en/i.test(wanted ?? '') ? 'en' : 'vi';
}

/**
 * Settles once the page's language can be shown, so that no text is painted in another one first. Should its
 * words not arrive, the widgets speak Vietnamese.
 */
export const languageReady: Promise<void> = setLanguage(pageLanguage()).catch(() => undefined);

/** The text of a data file in the page's language, or in Vietnamese where it has no other. */
export function textOf(text: LocalizedText): string {
  if (typeof text === 'string') return text;
  return (current === 'en' ? text.en : undefined) ?? text.vi;
}
