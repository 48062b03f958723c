import {action} from 'storybook/actions';

import {eventNames} from './manifest.js';

/** For `beforeEach`: the elements' events, with their fields, in the Actions panel. */
export function logEvents({canvasElement}: {readonly canvasElement: HTMLElement}): () => void {
  const log = (event: Event): void => {
    action(event.type)({...event});
  };
  for (const name of eventNames) canvasElement.addEventListener(name, log);
  return () => {
    for (const name of eventNames) canvasElement.removeEventListener(name, log);
  };
}
