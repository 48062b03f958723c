import {
  type Asker,
  campaignAddresses,
  communeFindings,
  communesOf,
  communesNamed,
  cspFindings,
  type DataDiagnosis,
  diagnoseData,
  diagnoseLoaderFile,
  diagnosePage,
  doctorClock,
  type DoctorFact,
  type DoctorReport,
  doctorReport,
  type Finding,
  finding,
  findingWords,
  type PageDiagnosis,
  readRelease,
  releaseFindings,
} from '@ispeed-widgets/contract/page';

import {loadAllCommunes} from '../data/communes.js';
import {outsideAsker} from './outside-asker.js';

/** What somebody gave to be checked: an address, a source, or both. */
export interface PageGiven {
  readonly address: string | undefined;
  readonly source: string;
  readonly policy: string;
}

/** The report, or why the page could not be looked at and what to do. */
export type CheckResult =
  {readonly ok: true; readonly report: DoctorReport} | {readonly ok: false; readonly words: string};

/** Looks at a page from outside: its source, and the files that it names. */
export async function checkPage(given: PageGiven): Promise<CheckResult> {
  const page = given.source.trim() === '' ? await fetchPage(given) : pasted(given);
  if (page === undefined) {
    const {what, todo} = findingWords(finding('page-unread', {url: given.address ?? ''}));
    return {ok: false, words: `${what.vi}. ${todo?.vi ?? ''}`};
  }
  const diagnosis = diagnosePage(page.source, {url: given.address, policy: page.policy});
  const asker = outsideAsker(given.address ?? '');
  const addresses = campaignAddresses(diagnosis.parts);
  const [ofLoader, data] = await Promise.all([
    loaderFindings(diagnosis, asker),
    Promise.all(addresses.map((url) => diagnoseData(url, asker))),
  ]);
  const findings = [
    ...diagnosis.findings,
    ...ofLoader,
    ...data.flatMap((one) => one.findings),
    ...(await communesChecked(diagnosis, data)),
    ...policyFindings(diagnosis, data, {url: given.address, policy: page.policy}),
  ];
  const facts = factsOf(given, diagnosis, addresses);
  return {ok: true, report: doctorReport(findings, {facts, language: 'vi'})};
}

interface PageSource {
  readonly source: string;
  readonly policy: string | undefined;
}

function pasted({source, policy}: PageGiven): PageSource {
  return {source, policy: policy.trim() === '' ? undefined : policy};
}

/** As a stranger gets it: without anybody's cookies. */
async function fetchPage({address, policy}: PageGiven): Promise<PageSource | undefined> {
  if (address === undefined) return undefined;
  try {
    const answer = await fetch(address, {credentials: 'omit', cache: 'no-cache'});
    if (!answer.ok) return undefined;
    const header = answer.headers.get('content-security-policy') ?? undefined;
    // Another origin's header is hidden unless it is exposed, so its absence says something on our own alone.
    const known = header ?? (new URL(address).origin === location.origin ? '' : undefined);
    return {source: await answer.text(), policy: policy.trim() === '' ? known : policy};
  } catch {
    return undefined;
  }
}

/** The loader's file and the releases beside the loaders. */
async function loaderFindings({parts}: PageDiagnosis, asker: Asker): Promise<Finding[]> {
  const urls = [...new Set(parts.loaders.flatMap(({url}) => url ?? []))];
  const [first] = parts.loaders;
  if (first?.url === undefined) return [];
  const integrity = first.attributes.get('integrity');
  const [file, ...releases] = await Promise.all([
    diagnoseLoaderFile({url: first.url, integrity}, asker),
    ...urls.map((url) => readRelease(url, asker)),
  ]);
  return file.length > 0 ? file : releaseFindings(first.url, undefined, releases);
}

/** By the campaign's own list, else by the country's. */
async function communesChecked({parts}: PageDiagnosis, data: readonly DataDiagnosis[]): Promise<Finding[]> {
  const codes = communesNamed(parts);
  if (codes.length === 0) return [];
  const own = communesOf(data);
  if (own) return communeFindings(codes, own, 'places.json');
  const all = await loadAllCommunes().catch(() => undefined);
  return communeFindings(codes, all, 'danh mục 3.321 xã, phường từ năm 2026');
}

/** What the campaign file adds to what the page needs of its policy. */
function policyFindings(
  {parts}: PageDiagnosis,
  data: readonly DataDiagnosis[],
  {url, policy}: {url: string | undefined; policy: string | undefined},
): Finding[] {
  return cspFindings([policy ?? '', ...parts.policies].join(', '), {
    page: url ?? 'https://page.invalid/',
    connections: data.flatMap(({connections}) => connections),
    images: data.flatMap(({images}) => images),
  });
}

function factsOf(
  {address, source}: PageGiven,
  {parts}: PageDiagnosis,
  data: readonly string[],
): DoctorFact[] {
  // Without its query, which may hold what is nobody's business in a screenshot.
  const page = address === undefined ? 'không rõ' : address.replace(/[?#].*/, '');
  return [
    {name: 'Trang', value: page},
    {name: 'Xem bằng', value: source.trim() === '' ? 'mã nguồn tải từ địa chỉ' : 'mã nguồn được dán vào'},
    ...parts.loaders.map(({src, url}) => ({name: 'Bộ tải', value: url ?? src})),
    ...data.map((value) => ({name: 'Dữ liệu', value})),
    {name: 'Lúc', value: doctorClock(new Date())},
    {name: 'Trình duyệt', value: navigator.userAgent},
  ];
}
