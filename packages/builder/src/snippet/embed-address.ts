import {embedQuery} from '@ispeed-widgets/contract';

import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';
import type {Embedding} from './embedding.js';
import {widgetParameters} from './widget-parameters.js';

/** Address of the page that shows one widget alone: for frames, and for links that work without any script. */
export function embedAddress(
  widget: WidgetName,
  choices: Choices,
  {files, campaign}: Pick<Embedding, 'files' | 'campaign'>,
): string {
  const query = embedQuery({
    ...widgetParameters(widget, choices),
    ...(campaign === undefined ? {} : {src: shortened(campaign, files)}),
    lang: choices.lang,
  });
  return `${files}embed.html?${query}`;
}

/** On the same server a path says it all, and firewalls that refuse an address inside a query let it pass. */
function shortened(campaign: string, files: string): string {
  const {origin, pathname, search} = new URL(campaign);
  return origin === new URL(files).origin ? pathname + search : campaign;
}
