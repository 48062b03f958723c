import type {PageDocument} from '@ispeed-widgets/contract/page';

import {alone} from './alone.js';
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
export function loadDocument<T>(url: string, document: PageDocument<T>): Promise<T> {
  const known = loads.get(url) as Promise<T> | undefined;
  if (known) return known;
  const load = fetchAndCheck(url, document);
  loads.set(url, load);
  load.catch(() => loads.delete(url));
  return load;
}

async function fetchAndCheck<T>(url: string, {name, accepts}: PageDocument<T>): Promise<T> {
  const response = await answer(url);
  // An open redirect of the agency's own server must not bring a stranger's file under its name.
  if (response.redirected && new URL(response.url).host !== new URL(url).host) {
    throw new WidgetError('redirect', url, {cause: response.url});
  }
  if (!response.ok) throw new WidgetError('http', url, {cause: response.status});
  const value: unknown = await response.json().catch((cause: unknown) => {
    throw new WidgetError('json', url, {cause});
  });
  if (accepts(value)) return alone(value);
  // What explains a refusal may fail to load; the refusal stands.
  const issues = await import('./failures.js').then(
    ({issuesIn}) => issuesIn(name, value),
    () => [],
  );
  throw new WidgetError('contract', url, {issues});
}

async function answer(url: string): Promise<Response> {
  const {early} = pageDefaults();
  const begun = early?.[url];
  // The key stays: the loader sees by it that this file was begun.
  if (begun) early[url] = undefined;
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
