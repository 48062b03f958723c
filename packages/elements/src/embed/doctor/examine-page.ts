import {
  campaignAddresses,
  communeFindings,
  communesOf,
  communesNamed,
  cspFindings,
  diagnoseChunks,
  diagnoseData,
  diagnosePage,
  type Finding,
  finding,
  type PageDiagnosis,
  readRelease,
  type Release,
  releaseFindings,
  withoutEchoes,
} from '@ispeed-widgets/contract/page';

import {hostFindings} from './host-findings.js';
import {pageAsker} from './page-asker.js';
import type {Violations} from './violations.js';
import {emptyPlaces, isNear, undefinedWidgets, widgetFindings} from './widget-findings.js';

/** How long the page is given to bring its widgets before they count as missing, ms. */
const PATIENCE = 6000;
const STEP = 200;

/** What the doctor has seen of this page. */
export interface Examination {
  readonly findings: readonly Finding[];
  /** Address of the loader, and the version that runs. */
  readonly loader: string;
  readonly version: string;
  readonly data: readonly string[];
}

/** Looks at the page in which it runs. */
export async function examinePage(violations: Violations): Promise<Examination> {
  await settled();
  const policy = await policyHeader();
  const page = diagnosePage(currentSource(), {url: location.href, policy, loaderRuns: true});
  const asker = pageAsker(violations);
  const loader = page.parts.loaders[0]?.url ?? ownLoader();
  const {version} = (globalThis as {ispeed?: {readonly version?: string}}).ispeed ?? {};
  const addresses = campaignAddresses(page.parts);
  const [data, releases, host] = await Promise.all([
    Promise.all(addresses.map((url) => diagnoseData(url, asker))),
    Promise.all(loadersOf(page, loader).map((url) => readRelease(url, asker))),
    hostFindings(),
  ]);
  const findings = [
    ...page.findings,
    ...releaseFindings(loader, version, releases),
    ...widgetFindings(),
    ...(await chunkFindings(loader, releases[0], asker)),
    ...data.flatMap((one) => one.findings),
    ...cspFindings([policy ?? '', ...page.parts.policies].join(', '), {
      page: location.href,
      connections: data.flatMap((one) => one.connections),
      images: data.flatMap((one) => one.images),
    }),
    ...communeFindings(communesNamed(page.parts), communesOf(data), 'places.json'),
    ...earlierFindings(violations, [loader, ...addresses]),
    ...host,
  ];
  return {findings: withoutEchoes(findings), loader, version: version ?? '?', data: addresses};
}

/** Waits for the page's load, and then for the widgets that somebody would see; not for ever. */
async function settled(): Promise<void> {
  const start = performance.now();
  const isWaiting = () =>
    document.readyState !== 'complete' || undefinedWidgets().some(isNear) || emptyPlaces().some(isNear);
  while (isWaiting() && performance.now() - start < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, STEP));
  }
}

function currentSource(): string {
  const type = document.doctype ? '<!doctype html>' : '';
  return type + document.documentElement.outerHTML;
}

/** The policy of the page's own answer, asked for once more; undefined where that cannot be read. */
async function policyHeader(): Promise<string | undefined> {
  try {
    const {headers} = await fetch(location.href, {cache: 'no-cache'});
    return headers.get('content-security-policy') ?? '';
  } catch {
    return undefined;
  }
}

/** The doctor lies in a folder of the loader's. */
function ownLoader(): string {
  const {url} = import.meta;
  return new URL('../ispeed.js', url).href;
}

function loadersOf({parts}: PageDiagnosis, first: string): string[] {
  const others = parts.loaders.flatMap(({url}) => url ?? []);
  return [...new Set([first, ...others])];
}

/** Only where a widget does not run: the files that bring it, held against the release. */
async function chunkFindings(
  loader: string,
  release: Release | undefined,
  asker: ReturnType<typeof pageAsker>,
): Promise<Finding[]> {
  const names = undefinedWidgets()
    .filter(isNear)
    .map(({localName}) => localName.slice('ispeed-'.length));
  if (release === undefined || (names.length === 0 && emptyPlaces().length === 0)) return [];
  const files = [...release.integrity].filter(
    ([file]) => names.some((name) => file.includes(`/${name}-`)) || /\/(shared|placeholders)-/.test(file),
  );
  return diagnoseChunks(
    new Map(files.map(([file, integrity]) => [new URL(file, loader).href, integrity])),
    asker,
  );
}

/** What the policy refused of ours before the doctor came. */
function earlierFindings({earlier}: Violations, ours: readonly string[]): Finding[] {
  const folders = ours.map((url) => new URL('.', url).href);
  return earlier
    .filter(({blocked}) => folders.some((folder) => blocked.startsWith(folder)))
    .map(({directive, blocked}) => finding('csp-violation', {directive, url: blocked}));
}
