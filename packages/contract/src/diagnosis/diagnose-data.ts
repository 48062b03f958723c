import type {Campaign} from '../documents/campaign.js';
import type {Commune} from '../documents/places.js';
import type {Checked, Issue} from '../issue.js';
import {messageOf} from '../messages.js';
import {
  readCampaign,
  readCoverage,
  readCoverageRows,
  readOrganizations,
  readPlaces,
} from '../readers/index.js';
import {askForJson, type Asker} from './file-answer.js';
import {type Finding, finding} from './finding.js';
import {webAddress} from './web-address.js';

/** A campaign file and what it links to, after their check. */
export interface DataDiagnosis {
  readonly findings: readonly Finding[];
  /** Where the widgets connect to and what pictures they show, for the page's policy. */
  readonly connections: readonly string[];
  readonly images: readonly string[];
  /** The communes that the campaign lists; undefined where it names no list, or one that cannot be read. */
  readonly communes: readonly Commune[] | undefined;
}

const NOTHING: DataDiagnosis = {findings: [], connections: [], images: [], communes: undefined};
/** So many further faults of a file are named in one line. */
const NAMED = 5;

/** Fetches a campaign file as the widgets would, and the files behind it, and checks each against the contract. */
export async function diagnoseData(url: string, asker: Asker): Promise<DataDiagnosis> {
  const {value: campaign, findings} = await read(url, readCampaign, asker);
  if (campaign === undefined) return {...NOTHING, findings};
  const link = (address: string | undefined) =>
    address === undefined ? undefined : webAddress(address, url)?.href;
  const [places, organizations, coverage] = await Promise.all([
    readLinked(link(campaign.places), readPlaces, asker),
    readLinked(link(campaign.organizations), readOrganizations, asker),
    diagnoseCoverage(link(campaign.coverage), asker),
  ]);
  const all = [...findings, ...places.findings, ...organizations.findings, ...coverage];
  const files = [url, campaign.places, campaign.organizations, campaign.coverage].filter(
    (one) => one !== undefined,
  );
  const isRight = !all.some(({severity}) => severity === 'wrong');
  return {
    findings: isRight ? [...all, finding('ok-data', {count: String(files.length)})] : all,
    connections: [url, link(campaign.report?.endpoint)].flatMap((address) => address ?? []),
    images: imagesOf(campaign).flatMap((image) => link(image) ?? []),
    communes: places.value?.communes,
  };
}

/** The index, and the rows of its newest month. */
async function diagnoseCoverage(url: string | undefined, asker: Asker): Promise<readonly Finding[]> {
  const {value, findings} = await readLinked(url, readCoverage, asker);
  const newest = value?.series.reduce((a, b) => (b.period > a.period ? b : a), value.series[0]!);
  if (newest === undefined || url === undefined) return findings;
  const rows = await readLinked(webAddress(newest.rows, url)?.href, readCoverageRows, asker);
  return [...findings, ...rows.findings];
}

interface Read<T> {
  readonly value?: T | undefined;
  readonly findings: readonly Finding[];
}

type Reader<T> = (value: unknown) => Checked<T>;

async function readLinked<T>(url: string | undefined, reader: Reader<T>, asker: Asker): Promise<Read<T>> {
  return url === undefined ? {findings: []} : read(url, reader, asker);
}

async function read<T>(url: string, reader: Reader<T>, asker: Asker): Promise<Read<T>> {
  const {value, findings} = await askForJson(url, asker);
  if (value === undefined) return {findings};
  const checked = reader(value);
  if (checked.ok) return {value: checked.value, findings};
  return {findings: [...findings, ...contractFindings(url, checked.issues)]};
}

/** The first fault with its words; the others by their places. */
function contractFindings(url: string, issues: readonly Issue[]): Finding[] {
  const [first, ...others] = issues;
  if (first === undefined) return [];
  const wrong = finding('data-contract', {url, pointer: first.pointer || '/', why: messageOf(first)});
  if (others.length === 0) return [wrong];
  const places = others.slice(0, NAMED).map(({pointer}) => pointer || '/');
  const more = others.length > NAMED ? [...places, '…'] : places;
  const file = url.replace(/^.*\//, '');
  return [
    wrong,
    finding('data-contract-more', {file, count: String(others.length), places: more.join(', ')}),
  ];
}

function imagesOf({agency, app, guide}: Campaign): string[] {
  const banners = (app.banners ?? []).map((banner) => banner.url);
  const steps = (guide?.steps ?? []).map((step) => step.image);
  return [agency.logo, app.logo, ...banners, ...steps].filter((image) => image !== undefined);
}

/** The communes of all campaigns of a page; undefined where none lists any. */
export function communesOf(data: readonly DataDiagnosis[]): readonly Commune[] | undefined {
  const lists = data.flatMap(({communes}) => (communes ? [communes] : []));
  return lists.length === 0 ? undefined : lists.flat();
}

/** Whether the codes that a page names are communes of a list. */
export function communeFindings(
  codes: readonly string[],
  communes: readonly Commune[] | undefined,
  list: string,
): Finding[] {
  return codes.flatMap((commune) => {
    if (!/^\d{5}$/.test(commune)) return [finding('commune-form', {commune})];
    if (communes === undefined) return [];
    const found = communes.find(({code}) => code === commune);
    return found
      ? [finding('ok-commune', {commune, name: found.name})]
      : [finding('commune-unknown', {commune, list})];
  });
}
