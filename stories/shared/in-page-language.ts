import {language} from '../../packages/elements/src/shared/locale.js';

/** What a page of the toolbar's language says; called while a story renders. */
export function inPageLanguage(vi: string, en: string): string {
  return language() === 'en' ? en : vi;
}
