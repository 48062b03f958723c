import {type AnyDocument, checkAnyDocument} from '../../check-any-document.js';
import {checkCampaignFiles} from '../../check-campaign-files.js';
import type {FileIssue} from '../../file-issue.js';
import type {Named, PublishedFiles} from '../../published-files.js';
import {askServer} from './ask-server.js';
import type {ServedIssue} from './served-issue.js';
import {failureIssue, servedIssues} from './served-issues.js';
import type {AskOptions} from './server-answer.js';

/** A published file and all that it links to, as a citizen's browser gets them. */
export interface CheckedUrl {
  /** Against the contract, by themselves and together. */
  readonly issues: readonly FileIssue[];
  /** How they are served. */
  readonly served: readonly ServedIssue[];
  /** Every address that was read. */
  readonly read: readonly string[];
}

/** Nobody publishes so many months; a circle of redirected names would. */
const MOST_FILES = 500;
const AT_A_TIME = 4;

type Contract = AnyDocument['contract'];
type DocumentOf<C extends Contract> = Extract<AnyDocument, {contract: C}>;

/**
 * Asks for a published file and the files behind it: from a campaign to places, organizations and coverage, from an index
 * to its rows, from a nation's index to those of its provinces. Says everything that is wrong with them and with the way in which they are served.
 */
export async function checkUrl(url: string, options: AskOptions): Promise<CheckedUrl> {
  const visit = new Visit(options);
  const start = await visit.read(url);
  const campaign = pick(start, 'campaign/1');
  const [coverage, ownPlaces, ownOrganizations] = await Promise.all([
    pick(start, 'coverage/1') ?? visit.follow(campaign, campaign?.value.coverage, 'coverage/1'),
    pick(start, 'places/1') ?? visit.follow(campaign, campaign?.value.places, 'places/1'),
    pick(start, 'organizations/1') ??
      visit.follow(campaign, campaign?.value.organizations, 'organizations/1'),
  ]);
  const places = ownPlaces ?? (await visit.follow(coverage, coverage?.value.places, 'places/1'));
  const rows = await rowsOf(visit, coverage);
  const provinces = await provincesOf(visit, coverage);
  const organizations = ownOrganizations;
  const misfits = checkCampaignFiles({campaign, places, organizations, coverage, rows, provinces});
  return {issues: [...visit.issues, ...misfits], served: visit.served, read: visit.addresses};
}

type Index = Named<DocumentOf<'coverage/1'>> | undefined;

async function rowsOf(
  visit: Visit,
  coverage: Index,
): Promise<Map<string, Named<DocumentOf<'coverage-rows/1'>>>> {
  const rows = new Map<string, Named<DocumentOf<'coverage-rows/1'>>>();
  const links = new Set(coverage?.value.series.map((series) => series.rows));
  await together([...links].slice(0, MOST_FILES), async (link) => {
    const found = await visit.follow(coverage, link, 'coverage-rows/1');
    if (found) rows.set(link, found);
  });
  return rows;
}

/** The files behind every province of a nation, one province after another: each brings files of its own. */
async function provincesOf(visit: Visit, nation: Index): Promise<Map<number, PublishedFiles>> {
  const provinces = new Map<number, PublishedFiles>();
  for (const [at, province] of nation?.value.provinces?.entries() ?? []) {
    const coverage = await visit.follow(nation, province.coverage, 'coverage/1');
    const places = await visit.follow(coverage, coverage?.value.places, 'places/1');
    provinces.set(at, {coverage, places, rows: await rowsOf(visit, coverage)});
  }
  return provinces;
}

/** A few at a time: a small server is not to be taken for attacked. */
async function together<T>(items: readonly T[], run: (item: T) => Promise<void>): Promise<void> {
  const next = items.values();
  const worker = async () => {
    for (const item of next) await run(item);
  };
  await Promise.all(Array.from({length: AT_A_TIME}, worker));
}

class Visit {
  readonly issues: FileIssue[] = [];
  readonly served: ServedIssue[] = [];
  readonly addresses: string[] = [];
  readonly #options: AskOptions;

  constructor(options: AskOptions) {
    this.#options = options;
  }

  async read(url: string): Promise<Named<AnyDocument> | undefined> {
    this.addresses.push(url);
    const answer = await askServer(url, this.#options);
    if ('failure' in answer) {
      this.served.push(failureIssue(answer));
      return undefined;
    }
    const issues = servedIssues(answer, this.#options);
    this.served.push(...issues);
    if (answer.status !== 200 || issues.some(({kind}) => kind === 'data-redirected')) return undefined;
    const {document, issues: own} = this.#parsed(url, Buffer.from(answer.bytes).toString('utf8'));
    this.issues.push(...own);
    return document && {file: url, value: document};
  }

  async follow<C extends Contract>(
    from: Named<unknown> | undefined,
    link: string | undefined,
    contract: C,
  ): Promise<Named<DocumentOf<C>> | undefined> {
    if (!from || link === undefined) return undefined;
    const start = await this.read(new URL(link, from.file).href);
    const found = pick(start, contract);
    if (start && !found) {
      const vi = `Tệp là ${start.value.contract}, nhưng đường dẫn tới nó chờ ${contract}.`;
      const en = `The file is ${start.value.contract}, but the link to it expects ${contract}.`;
      this.issues.push({file: start.file, pointer: '/contract', message: {vi, en}});
    }
    return found;
  }

  #parsed(url: string, text: string): ReturnType<typeof checkAnyDocument> {
    const refuse = (vi: string, en: string) => ({issues: [{file: url, pointer: '', message: {vi, en}}]});
    if (/^\s*</.test(text)) {
      return refuse(
        'Thay cho dữ liệu, máy chủ gửi một trang web; thường là trang đăng nhập hoặc báo lỗi. Cho phép đọc tệp này công khai.',
        'Instead of data the server sends a web page, mostly a sign-in or error page. Make the file public.',
      );
    }
    try {
      return checkAnyDocument(JSON.parse(text.replace(/^\uFEFF/, '')), url);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return refuse(`Không phải là JSON: ${error.message}`, `Not JSON: ${error.message}`);
    }
  }
}

function pick<C extends Contract>(
  named: Named<AnyDocument> | undefined,
  contract: C,
): Named<DocumentOf<C>> | undefined {
  return named?.value.contract === contract ? (named as Named<DocumentOf<C>>) : undefined;
}
