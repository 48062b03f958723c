import {type Asker, askForJson} from './file-answer.js';
import {type Finding, finding} from './finding.js';
import {folderOf} from './web-address.js';

/** What the doctor reads of the `manifest.json` beside a loader. */
export interface Release {
  readonly version: string;
  /** Integrity by file name, relative to the loader's folder. */
  readonly integrity: ReadonlyMap<string, string>;
}

const SCRIPT = /^(text|application)\/(x-)?(java|ecma)script$/;

/** Fetches the loader as its tag would, and says why it cannot run. */
export async function diagnoseLoaderFile(
  {url, integrity = ''}: {readonly url: string; readonly integrity?: string | undefined},
  asker: Asker,
): Promise<Finding[]> {
  const file = await askForScript(url, integrity, asker);
  switch (file.is) {
    case 'status':
      return [finding('loader-status', {url, status: file.status})];
    case 'type':
      return [finding('loader-not-script', {url, type: file.type})];
    case 'changed':
      return [finding('loader-changed', {url})];
    case 'unreachable': {
      if ((await asker.refusedBy?.(url)) !== undefined) return [finding('loader-unchecked', {url})];
      // A script needs no CORS unless its tag asks for integrity.
      const isThere = integrity === '' && (await answersAtAll(url, asker));
      return isThere ? [] : [finding('loader-unreachable', {url})];
    }
    case 'right':
      return [];
  }
}

/** Fetches code files that a page needs and holds each against the release. */
export async function diagnoseChunks(urls: ReadonlyMap<string, string>, asker: Asker): Promise<Finding[]> {
  const checked = await Promise.all(
    [...urls].map(async ([url, integrity]) => ({url, file: await askForScript(url, integrity, asker)})),
  );
  const faults = checked.flatMap(({url, file}): Finding[] => {
    switch (file.is) {
      case 'status':
        return [finding('chunk-status', {url, status: file.status})];
      case 'type':
        return [finding('chunk-type', {url, type: file.type})];
      case 'changed':
        return [finding('chunk-changed', {url})];
      case 'unreachable':
        return [finding('chunk-unreachable', {url})];
      case 'right':
        return [];
    }
  });
  const all = checked.length > 0 && faults.length === 0 && asker.integrityOf !== undefined;
  return all ? [finding('ok-chunks', {count: String(checked.length)})] : faults;
}

/** The manifest beside a loader; undefined where it cannot be read. */
export async function readRelease(loaderUrl: string, asker: Asker): Promise<Release | undefined> {
  const {value} = await askForJson(`${folderOf(loaderUrl)}manifest.json`, asker);
  if (typeof value !== 'object' || value === null) return undefined;
  const {version, files} = value as {version?: unknown; files?: unknown};
  return typeof version === 'string' ? {version, integrity: integrityOfFiles(files)} : undefined;
}

/** Whether what runs is what the server has, and whether several loaders are of one version. */
export function releaseFindings(
  loaderUrl: string,
  running: string | undefined,
  releases: readonly (Release | undefined)[],
): Finding[] {
  const [first] = releases;
  if (first === undefined) return [finding('manifest-unread', {url: `${folderOf(loaderUrl)}manifest.json`})];
  const versions = [
    ...new Set([running ?? first.version, ...releases.slice(1).flatMap((one) => one?.version ?? [])]),
  ];
  const several =
    versions.length > 1 ? [finding('loader-two-versions', {versions: versions.join(', ')})] : [];
  if (running === undefined) return [...several, finding('ok-release', {version: first.version})];
  const old = running !== first.version;
  return [
    ...several,
    old
      ? finding('loader-old', {running, published: first.version})
      : finding('ok-version', {version: running}),
  ];
}

function integrityOfFiles(files: unknown): Map<string, string> {
  const found = new Map<string, string>();
  for (const [name, entry] of Object.entries((files ?? {}) as Record<string, unknown>)) {
    const {integrity} = (entry ?? {}) as {integrity?: unknown};
    if (typeof integrity === 'string') found.set(name, integrity);
  }
  return found;
}

type ScriptAnswer =
  | {readonly is: 'right' | 'changed' | 'unreachable'}
  | {readonly is: 'status'; readonly status: string}
  | {readonly is: 'type'; readonly type: string};

async function askForScript(url: string, integrity: string, asker: Asker): Promise<ScriptAnswer> {
  try {
    const answer = await asker.fetch(url, {cache: 'no-cache'});
    if (!answer.ok) return {is: 'status', status: String(answer.status)};
    const type = (answer.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    if (!SCRIPT.test(type)) return {is: 'type', type: type || '?'};
    return {is: (await holds(integrity, await answer.arrayBuffer(), asker)) ? 'right' : 'changed'};
  } catch {
    return {is: 'unreachable'};
  }
}

async function holds(integrity: string, bytes: ArrayBuffer, {integrityOf}: Asker): Promise<boolean> {
  const wanted = integrity.split(/\s+/).filter((hash) => /^sha(256|384|512)-/.test(hash));
  if (integrityOf === undefined || wanted.length === 0) return true;
  const own = await Promise.all(wanted.map((hash) => integrityOf(hash.slice(0, 6), bytes)));
  return wanted.some((hash, i) => hash === own[i]);
}

function answersAtAll(url: string, asker: Asker): Promise<boolean> {
  return asker.fetch(url, {mode: 'no-cors', cache: 'no-cache'}).then(
    () => true,
    () => false,
  );
}
