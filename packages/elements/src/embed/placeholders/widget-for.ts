import type {EmbedParameters} from '@ispeed-widgets/contract/page';

/** The four tags, as a selector. */
export const WIDGETS = 'ispeed-banner,ispeed-install-guide,ispeed-coverage-chart,ispeed-self-report';

/** The tag that shows what the parameters say. The language is the page's: `lang` is for the iframe page alone. */
export function widgetFor({widget, lang: _, ...attributes}: EmbedParameters): HTMLElement {
  const element = document.createElement(`ispeed-${widget}`);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
