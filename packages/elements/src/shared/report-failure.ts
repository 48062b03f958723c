import {DataFailedEvent} from './events/data-failed-event.js';
import type {WidgetError} from './widget-error.js';

/** Tells the page by an event, and the web admin by one console line, which file could not be used and why. */
export async function reportFailure(widget: HTMLElement, error: WidgetError): Promise<void> {
  widget.dispatchEvent(new DataFailedEvent(error));
  // Should the words not come, the loader has said which file it is.
  const late = await import('./failures.js').catch(() => undefined);
  // Some pages silence the console by taking its methods away.
  if (late) console.warn?.(late.describeFailure(error));
}
