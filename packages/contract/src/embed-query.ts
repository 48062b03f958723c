import type {EmbedParameters} from './documents/embed-parameters.js';
import {ownField, ownKeys} from './own-field.js';

/** Every parameter, in the order in which an address is written. */
const NAMES: Record<keyof EmbedParameters, true> = {
  widget: true,
  src: true,
  coverage: true,
  commune: true,
  organization: true,
  variant: true,
  'dismiss-days': true,
  platform: true,
  layout: true,
  period: true,
  network: true,
  metric: true,
  sort: true,
  view: true,
  operator: true,
  state: true,
  district: true,
  query: true,
  compare: true,
  audience: true,
  theme: true,
  lang: true,
};

/** All the names that an address, a div's `data-*` or a class may say, `widget` first. */
export const EMBED_PARAMETER_NAMES = /* @__PURE__ */ ownKeys(NAMES) as readonly (keyof EmbedParameters)[];

/**
 * Picks out of the entries of an address (or of `data-*`) what the contract knows; check it then with
 * `embedParametersDocument` or `readEmbedParameters`. What it does not know is left out: a counter's `utm_source` on a
 * link must not break the page. What is empty is not said. Of a name that comes twice the first counts, as
 * `URLSearchParams.get` has it.
 *
 * @param entries for example `new URL(address).searchParams`
 */
export function embedEntries(entries: Iterable<readonly [string, string]>): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const [name, value] of entries) {
    const isWanted = ownField(NAMES as Record<string, true>, name) && ownField(picked, name) === undefined;
    if (isWanted && value !== '') picked[name] = value;
  }
  return picked;
}

/**
 * The query of the iframe page's address that says these parameters: `widget=banner&commune=22366`, without `?`. It
 * holds neither quotes nor `#`, so it may stand in any attribute; write `&` as `&amp;` there.
 */
export function embedQuery(parameters: EmbedParameters): string {
  const parts: string[] = [];
  for (const name of EMBED_PARAMETER_NAMES) {
    const value = parameters[name];
    if (value !== undefined && value !== '') parts.push(`${name}=${encode(value)}`);
  }
  return parts.join('&');
}

/** Slashes and colons may stand in a query as they are: whoever edits the address by hand can read its links. */
function encode(value: string): string {
  return encodeURIComponent(value)
    .replace(/%2F/g, '/')
    .replace(/%3A/g, ':')
    .replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
