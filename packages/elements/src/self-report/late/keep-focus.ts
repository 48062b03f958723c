import type {LitElement} from 'lit';

import {focusOn} from './focus-on.js';

/** Does work that may take away what has the focus, and then leads to the first of these that is there. */
export async function keepFocus(
  host: LitElement,
  ids: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  const root = host.renderRoot as ShadowRoot;
  const hadFocus = root.activeElement !== null;
  await work();
  await host.updateComplete;
  // What goes leaves the focus to the body; a person who went elsewhere meanwhile stays there.
  if (hadFocus && document.activeElement === document.body) await focusOn(host, ids);
}
