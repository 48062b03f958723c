import {DataFailedEvent} from './events/data-failed-event.js';
import type {WidgetError} from './widget-error.js';

/** Tells the page by an event, and the web admin by one console line, which file could not be used and why. */
export async function reportFailure(widget: HTMLElement, error: WidgetError): Promise<void> {
  widget.dispatchEvent(new DataFailedEvent(error));
  const {describeFailure} = await import('./failures.js');
  console.warn(describeFailure(error));
}
