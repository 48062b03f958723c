import {type Finding, finding} from './finding.js';
import {isMixedContent, type WebAddress, webAddress} from './web-address.js';

/** The part of `fetch` that the doctor uses: handed in, since the contract knows no platform. */
export type Fetch = (
  url: string,
  options: {readonly mode?: 'cors' | 'no-cors'; readonly cache: 'no-cache'},
) => Promise<FetchAnswer>;

/** The part of `Response` that it looks at. */
export interface FetchAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly url: string;
  readonly headers: {get(name: string): string | null};
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** From where files are asked for. */
export interface Asker {
  readonly fetch: Fetch;
  /** The page whose files they are. */
  readonly page: string;
  /** Whether the asker is that page: then CORS and policies apply as they do to the widgets. */
  readonly onPage: boolean;
  /** The directive of the page's policy that has just refused an address; undefined where none has. */
  readonly refusedBy?: (url: string) => Promise<string | undefined>;
  /** The `integrity` value of a file's bytes; undefined where the platform has no digests, as on http pages. */
  readonly integrityOf?: ((algorithm: string, bytes: ArrayBuffer) => Promise<string>) | undefined;
}

/** A JSON file as a page gets it: its value, or why not. */
export type FileAnswer =
  | {readonly value: unknown; readonly findings: readonly Finding[]}
  | {readonly value?: undefined; readonly findings: readonly Finding[]};

/** Asks for a JSON file as a widget would, and tells apart the ways in which that fails. */
export async function askForJson(url: string, asker: Asker): Promise<FileAnswer> {
  const address = webAddress(url);
  const page = webAddress(asker.page);
  if (address && page && isMixedContent(address, page)) return {findings: [finding('data-mixed', {url})]};
  try {
    return await readJson(url, await asker.fetch(url, {cache: 'no-cache'}));
  } catch {
    return {findings: [await noAnswer(url, {address, page, asker})]};
  }
}

/** No answer that may be read: is it the policy, CORS, or the way there? */
async function noAnswer(
  url: string,
  {address, page, asker}: {address: WebAddress | undefined; page: WebAddress | undefined; asker: Asker},
): Promise<Finding> {
  const directive = await asker.refusedBy?.(url);
  if (directive !== undefined) {
    return asker.onPage ? finding('csp-violation', {directive, url}) : finding('data-unchecked', {url});
  }
  // Its own page may read it where a stranger may not.
  if (!asker.onPage && address?.origin === page?.origin) return finding('data-unchecked', {url});
  const isThere = await asker.fetch(url, {mode: 'no-cors', cache: 'no-cache'}).then(
    () => true,
    () => false,
  );
  return isThere
    ? finding('data-cors', {url, origin: page?.origin ?? asker.page})
    : finding('data-unreachable', {url});
}

async function readJson(url: string, answer: FetchAnswer): Promise<FileAnswer> {
  const type = (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
  const target = answer.url === '' ? url : answer.url;
  if (webAddress(target)?.hostname !== webAddress(url)?.hostname) {
    return {findings: [finding('data-redirected', {url, target})]};
  }
  if (!answer.ok) return {findings: [finding('data-status', {url, status: String(answer.status)})]};
  const text = await answer.text();
  if (/^\s*</.test(text)) return {findings: [finding('data-html', {url, type: type || '?'})]};
  try {
    const value: unknown = JSON.parse(text);
    const usual = /^application\/([\w.-]+\+)?json$|^text\/json$/.test(type);
    return {value, findings: usual ? [] : [finding('data-type', {url, type: type || '?'})]};
  } catch (error) {
    return {findings: [finding('data-not-json', {url, why: String(error).replace(/^SyntaxError: /, '')})]};
  }
}
