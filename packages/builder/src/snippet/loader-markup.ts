import type {Choices} from '../choices/choices.js';
import type {Embedding} from './embedding.js';
import {element, type Markup} from './markup.js';

/**
 * The two lines that a page or a theme needs once: the heights, and the loader with what is true of the whole site.
 * The commune stands with each widget, so that these lines need no change from page to page.
 */
export function loaderMarkup({lang}: Choices, {files, campaign, release}: Embedding): readonly Markup[] {
  const sealed = (file: string) => {
    const integrity = release?.integrity[file];
    return {integrity, crossorigin: integrity === undefined ? undefined : 'anonymous'};
  };
  return [
    element('link', {rel: 'stylesheet', href: `${files}ispeed.css`, ...sealed('ispeed.css')}),
    element('script', {
      defer: '',
      src: `${files}ispeed.js`,
      ...sealed('ispeed.js'),
      'data-src': campaign,
      'data-lang': lang,
    }),
  ];
}
