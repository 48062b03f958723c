import {saidByDiv} from './said-parameters.js';
import {widgetFor, WIDGETS} from './widget-for.js';

/**
 * Puts the element into a `<div class="ispeed-widget">`, for editors that drop unknown tags. What stood in the div
 * stays inside the element, and shows until it has something better. A div that has its widget (a page restored from
 * a snapshot) is left alone.
 *
 * @returns what it says wrongly, a line each
 */
export function mountDiv(place: HTMLElement): readonly string[] {
  if (place.querySelector(WIDGETS) || place.closest(WIDGETS)) return [];
  const {parameters, problems} = saidByDiv(place);
  if (parameters === undefined) return problems;
  const widget = widgetFor(parameters);
  while (place.firstChild) widget.appendChild(place.firstChild);
  place.appendChild(widget);
  return problems;
}
