import type {Issue} from './issue.js';
import {isLink} from './link-rule.js';
import {invisibleAt, isLine, isProse} from './text-rules.js';

/** What is wrong with a text: the part of an issue that does not depend on where it stands. */
export type Fault = Pick<Issue, 'code' | 'expected'>;

/** What keeps a text from being one visible line. */
export function lineFault(text: string): Fault | undefined {
  return hiddenIn(text) ?? (isLine(text) ? undefined : {code: 'line'});
}

/** What keeps a text from being prose, which may hold line feeds. */
export function proseFault(text: string): Fault | undefined {
  return hiddenIn(text.replace(/\n/g, ' ')) ?? (isProse(text) ? undefined : {code: 'prose'});
}

/** What keeps a text from being a link that a data file may carry. */
export function linkFault(text: string): Fault | undefined {
  return lineFault(text) ?? (isLink(text) ? undefined : {code: 'link'});
}

function hiddenIn(text: string): Fault | undefined {
  const at = invisibleAt(text);
  // People count from one.
  return at < 0 ? undefined : {code: 'invisible', expected: at + 1};
}
