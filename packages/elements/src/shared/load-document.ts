import type {Checked} from '@ispeed-widgets/contract/page';

import {pageDefaults} from './page-defaults.js';
import {WidgetError} from './widget-error.js';

const loads = new Map<string, Promise<unknown>>();

/**
 * The one door by which data enters: fetches a file once per URL and page, and checks it against the contract.
 * A failed load is forgotten, so that the next widget or a retry asks again.
 *
 * @param url absolute
 * @throws WidgetError
 */
export function loadDocument<T>(url: string, read: (value: unknown) => Checked<T>): Promise<T> {
  const known = loads.get(url) as Promise<T> | undefined;
  if (known) return known;
  const load = fetchAndRead(url, read);
  loads.set(url, load);
  load.catch(() => loads.delete(url));
  return load;
}

async function fetchAndRead<T>(url: string, read: (value: unknown) => Checked<T>): Promise<T> {
  const response = await answer(url);
  if (!response.ok) throw new WidgetError('http', url, {cause: response.status});
  const value = await response.json().catch((cause: unknown) => {
    throw new WidgetError('json', url, {cause});
  });
  const checked = read(value);
  if (!checked.ok) throw new WidgetError('contract', url, {issues: checked.issues});
  return checked.value;
}

async function answer(url: string): Promise<Response> {
  const {early} = pageDefaults();
  const begun = early?.[url];
  if (begun) delete early[url];
  try {
    return await (begun ?? fetch(url));
  } catch (cause) {
    throw new WidgetError('network', url, {cause});
  }
}

/** A link of a file as an absolute URL; links resolve against the file that carries them. */
export function resolveLink(link: string, fileUrl: string): string {
  try {
    return new URL(link, fileUrl).href;
  } catch (cause) {
    throw new WidgetError('contract', fileUrl, {cause});
  }
}
