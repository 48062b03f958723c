import type {Campaign, Coverage, CoverageRows, Organizations, Places} from '@ispeed-widgets/contract';

/** A document and the file it was read from. */
export interface Named<T> {
  readonly file: string;
  readonly value: T;
}

/** The files of one campaign as far as they are at hand, each already right by itself. */
export interface PublishedFiles {
  readonly campaign?: Named<Campaign> | undefined;
  readonly places?: Named<Places> | undefined;
  readonly organizations?: Named<Organizations> | undefined;
  readonly coverage?: Named<Coverage> | undefined;
  /** Rows by the URL that the coverage index gives them. */
  readonly rows?: ReadonlyMap<string, Named<CoverageRows>> | undefined;
  /** Of a nation's index: the files behind each province that it names, by its place in the list. */
  readonly provinces?: ReadonlyMap<number, PublishedFiles> | undefined;
}
