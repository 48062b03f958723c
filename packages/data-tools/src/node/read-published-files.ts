import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

import type {AnyDocument} from '../check-any-document.js';
import type {FileIssue} from '../file-issue.js';
import type {Named, PublishedFiles} from '../published-files.js';
import {readJson} from './read-json.js';

/** What was read from a file and the files it links to. */
export interface ReadFiles {
  readonly files: PublishedFiles;
  /** Every file read, the first one included. */
  readonly read: readonly string[];
  /** What is wrong in single files. */
  readonly issues: readonly FileIssue[];
  /** Relative links that lead to no file on this disk, as paths. */
  readonly absent: readonly string[];
}

type Contract = AnyDocument['contract'];
type DocumentOf<C extends Contract> = Extract<AnyDocument, {contract: C}>;

export interface ReadPublishedOptions {
  /** Whether to read, of a nation's index, the files of every province as well. */
  readonly withProvinces?: boolean;
}

/** Reads a contract file and, from a campaign or a coverage index, the files beside it that it links to. */
export function readPublishedFiles(
  path: string,
  {withProvinces = false}: ReadPublishedOptions = {},
): ReadFiles {
  const reader = new LinkReader();
  const start = reader.start(path);
  const campaign = pick(start, 'campaign/1');
  const coverage =
    pick(start, 'coverage/1') ?? reader.follow(campaign, campaign?.value.coverage, 'coverage/1');
  const places =
    pick(start, 'places/1') ??
    reader.follow(campaign, campaign?.value.places, 'places/1') ??
    reader.follow(coverage, coverage?.value.places, 'places/1');
  const organizations =
    pick(start, 'organizations/1') ??
    reader.follow(campaign, campaign?.value.organizations, 'organizations/1');
  const rows = rowsOf(reader, coverage);
  const provinces = withProvinces ? provincesOf(reader, coverage) : undefined;
  const {read, issues, absent} = reader;
  return {
    files: {campaign, places, organizations, coverage, rows, provinces},
    read,
    issues,
    absent: [...absent],
  };
}

function rowsOf(
  reader: LinkReader,
  coverage: Named<DocumentOf<'coverage/1'>> | undefined,
): Map<string, Named<DocumentOf<'coverage-rows/1'>>> {
  return new Map(
    coverage?.value.series.flatMap((series) => {
      const found = reader.follow(coverage, series.rows, 'coverage-rows/1');
      return found ? [[series.rows, found] as const] : [];
    }),
  );
}

function provincesOf(
  reader: LinkReader,
  nation: Named<DocumentOf<'coverage/1'>> | undefined,
): Map<number, PublishedFiles> {
  return new Map(
    nation?.value.provinces?.map((province, at) => {
      const coverage = reader.follow(nation, province.coverage, 'coverage/1');
      const places = reader.follow(coverage, coverage?.value.places, 'places/1');
      return [at, {coverage, places, rows: rowsOf(reader, coverage)}] as const;
    }),
  );
}

/** Reads files one by one and remembers what it met. */
class LinkReader {
  readonly read: string[] = [];
  readonly issues: FileIssue[] = [];
  readonly absent = new Set<string>();

  start(path: string): Named<AnyDocument> | undefined {
    this.read.push(path);
    const {document, issues} = readJson(path);
    this.issues.push(...issues);
    return document && {file: path, value: document};
  }

  /** The document behind a relative link; links to other hosts or to the host's root are not on this disk. */
  follow<C extends Contract>(
    from: Named<unknown> | undefined,
    link: string | undefined,
    contract: C,
  ): Named<DocumentOf<C>> | undefined {
    if (!from || link === undefined || /^([a-z][a-z\d+.-]*:|\/)/i.test(link)) return undefined;
    const path = join(dirname(from.file), unescapePath(link.replace(/[?#].*$/, '')));
    if (!existsSync(path)) {
      this.absent.add(path);
      return undefined;
    }
    const start = this.start(path);
    const found = pick(start, contract);
    if (start && !found) this.issues.push(wrongKind(start, contract));
    return found;
  }
}

/** A link that is not percent-encoded text names a file as it stands. */
function unescapePath(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

function pick<C extends Contract>(
  named: Named<AnyDocument> | undefined,
  contract: C,
): Named<DocumentOf<C>> | undefined {
  return named?.value.contract === contract ? (named as Named<DocumentOf<C>>) : undefined;
}

function wrongKind({file, value}: Named<AnyDocument>, contract: Contract): FileIssue {
  const vi = `Tệp là ${value.contract}, nhưng đường dẫn tới nó chờ ${contract}.`;
  const en = `The file is ${value.contract}, but the link to it expects ${contract}.`;
  return {file, pointer: '/contract', message: {vi, en}};
}
