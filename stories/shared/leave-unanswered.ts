import {UNANSWERED} from './sources.js';
import {standIn} from './stand-in.js';

/** For a story's `beforeEach`: the server takes the request for `UNANSWERED` and never answers. */
export function leaveUnanswered(): () => void {
  return standIn(UNANSWERED, () => new Promise(() => undefined));
}
