import type {Choices} from '../choices/choices.js';
import type {WidgetName} from '../choices/widgets.js';
import {embedAddress} from './embed-address.js';
import type {Embedding} from './embedding.js';
import {loneText} from './fallback-text.js';
import {shownAddress, webLink} from './links.js';
import {element, type Markup} from './markup.js';

/** Size of the picture in CSS px; it is drawn at twice as many. */
export const IMAGE_SIZE = {width: 600, height: 315} as const;

/** Where the picture leads: to i-Speed itself, or to the widget's own page where there is something to read or fill. */
export function imageLink(widget: WidgetName, choices: Choices, embedding: Embedding): string {
  const isOwnPage = widget === 'coverage-chart' || widget === 'self-report';
  return isOwnPage ? embedAddress(widget, choices, embedding) : webLink(embedding);
}

/** The words on the picture, for those who do not see it; without a colon, with which Liferay's AntiSamy drops them. */
export function imageAlt(widget: WidgetName, choices: Choices, embedding: Embedding): string {
  const text = loneText(widget, choices);
  return widget === 'banner' || widget === 'install-guide'
    ? `${text} (${shownAddress(webLink(embedding))})`
    : text;
}

/** Name under which the picture is downloaded. */
export function imageName(widget: WidgetName): string {
  return `i-speed-${widget}.png`;
}

/** Where the picture will be: as typed for one, in the same folder under their own names for several. */
export function imageAddress(widget: WidgetName, {image, widgets}: Choices): string {
  const typed = image.trim();
  if (typed !== '' && widgets.length === 1 && !typed.endsWith('/')) return typed;
  return typed.replace(/[^/]*$/, '') + imageName(widget);
}

/** A picture with a link around it. Its address is known once the picture is uploaded. */
export function imageMarkup(widget: WidgetName, choices: Choices, embedding: Embedding): Markup {
  const {width, height} = IMAGE_SIZE;
  const image = element('img', {
    src: imageAddress(widget, choices),
    alt: imageAlt(widget, choices, embedding),
    width: String(width),
    height: String(height),
  });
  return element('p', {}, element('a', {href: imageLink(widget, choices, embedding)}, image));
}
