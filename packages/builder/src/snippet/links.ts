import {isLink, type LocalizedText} from '@ispeed-widgets/contract';

import type {Choices} from '../choices/choices.js';
import type {Embedding} from './embedding.js';

/** The app's own web version, known to everybody; the campaign file may name another. */
const WEB = 'https://speedtest.vn';

/** Where the text without the widget points: the campaign's web version of i-Speed, else the one everybody knows. */
export function webLink({document, campaign}: Embedding): string {
  return resolved(document?.app.links.web, campaign) ?? WEB;
}

/** A link of the campaign file, absolute; nothing but https, or what lies on the file's own server. */
export function resolved(link: string | undefined, file: string | undefined): string | undefined {
  if (link === undefined || !isLink(link)) return undefined;
  if (link.startsWith('https://')) return link;
  try {
    return new URL(link, file).href;
  } catch {
    return undefined;
  }
}

/** An address as people read it: without `https://` and the closing slash. */
export function shownAddress(link: string): string {
  return link.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** A text of the campaign file in the language of the snippet. */
export function textIn(text: LocalizedText, lang: Choices['lang']): string {
  return typeof text === 'string' ? text : ((lang === 'en' ? text.en : undefined) ?? text.vi);
}
