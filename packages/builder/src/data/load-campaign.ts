import type {
  Campaign,
  Coverage,
  CoverageRows,
  CoverageSeries,
  Organizations,
  Places,
} from '@ispeed-widgets/contract';
import {
  checkAnyDocument,
  checkCampaignFiles,
  type FileIssue,
  type PublishedFiles,
} from '@ispeed-widgets/data-tools';

import {type CoverageFigures, figuresOf, pickSeries} from './coverage-figures.js';
import type {ReadFile, ReadProblem} from './read-file.js';

/** The documents by the name of their contract. */
interface Documents {
  'campaign/1': Campaign;
  'places/1': Places;
  'organizations/1': Organizations;
  'coverage/1': Coverage;
  'coverage-rows/1': CoverageRows;
}

/** A campaign and its files as far as they could be read and are right, and all that is wrong with them. */
export interface LoadedCampaign {
  readonly url: string;
  readonly document: Campaign | undefined;
  readonly places: Places | undefined;
  readonly organizations: Organizations | undefined;
  readonly coverage: Coverage | undefined;
  readonly figures: CoverageFigures | undefined;
  /** What the contract refuses, by file and JSON Pointer. */
  readonly issues: readonly FileIssue[];
  /** What could not be read. */
  readonly problems: readonly ReadProblem[];
}

/** Which month and network the snippet shows. */
export interface WantedSeries {
  readonly period?: string | undefined;
  readonly network?: string | undefined;
}

/** Reads a campaign file and what it links to, and checks each by itself and all against each other. */
export async function loadCampaign(
  url: string,
  read: ReadFile,
  wanted: WantedSeries = {},
): Promise<LoadedCampaign> {
  const reading = new Reading(read);
  const document = await reading.document(url, 'campaign/1');
  const linked = <K extends keyof Documents>(link: string | undefined, contract: K) =>
    link === undefined ? undefined : reading.document(new URL(link, url).href, contract);
  const [places, organizations, coverage] = await Promise.all([
    linked(document?.places, 'places/1'),
    linked(document?.organizations, 'organizations/1'),
    linked(document?.coverage, 'coverage/1'),
  ]);
  const series = coverage && pickSeries(coverage.series, wanted);
  const rowsUrl = document?.coverage && series && new URL(series.rows, new URL(document.coverage, url)).href;
  const rows = rowsUrl === undefined ? undefined : await reading.document(rowsUrl, 'coverage-rows/1');
  const targets = document?.targets ?? [];
  return {
    url,
    document,
    places,
    organizations,
    coverage,
    figures:
      series && rows && places ? figuresOf(series, rows, {communes: places.communes, targets}) : undefined,
    issues: [
      ...reading.issues,
      ...checkCampaignFiles(
        publishedFiles({document, places, organizations, coverage}, series && rows && {series, rows}),
      ),
    ],
    problems: reading.problems,
  };
}

/** Reads files one by one and keeps what is wrong with them. */
class Reading {
  readonly issues: FileIssue[] = [];
  readonly problems: ReadProblem[] = [];
  readonly #read: ReadFile;

  constructor(read: ReadFile) {
    this.#read = read;
  }

  async document<K extends keyof Documents>(url: string, contract: K): Promise<Documents[K] | undefined> {
    const result = await this.#read(url);
    if (!result.ok) {
      this.problems.push(result.problem);
      return undefined;
    }
    const file = nameOf(url);
    const {document, issues} = checkAnyDocument(result.value, file);
    this.issues.push(...issues);
    if (document === undefined || document.contract === contract) return document as Documents[K] | undefined;
    const vi = `Đây là tệp ${document.contract}; ở chỗ này cần tệp ${contract}.`;
    const en = `This is a ${document.contract} file; a ${contract} file belongs here.`;
    this.issues.push({file, pointer: '/contract', message: {vi, en}});
    return undefined;
  }
}

/** How a file is called in messages: the last part of its address. */
export function nameOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.split('/').pop() ?? '') || url;
}

/** Of the rows only the newest are among them: nobody waits for the rest. */
function publishedFiles(
  {document, places, organizations, coverage}: Partial<LoadedCampaign>,
  newest: {readonly series: CoverageSeries; readonly rows: CoverageRows} | undefined,
): PublishedFiles {
  const named = <T>(file: string | undefined, value: T | undefined) =>
    value === undefined ? undefined : {file: file ?? '', value};
  return {
    campaign: named('campaign.json', document),
    places: named(document?.places, places),
    organizations: named(document?.organizations, organizations),
    coverage: named(document?.coverage, coverage),
    rows: newest && new Map([[newest.series.rows, {file: newest.series.rows, value: newest.rows}]]),
  };
}
