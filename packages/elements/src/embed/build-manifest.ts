/** What the build writes beside the chunks: which file brings what. Paths are relative to the manifest. */
export interface BuildManifest {
  readonly version: string;
  /** Stands in the names of all files but those that portals name; another build has another. */
  readonly build: string;
  readonly loader: string;
  /** By element, without the `ispeed-` prefix. */
  readonly elements: Readonly<Record<string, ElementFiles>>;
  /** What mounts divs and links, and follows the heights of iframes. */
  readonly placeholders: readonly string[];
  /** The panel of `?ispeed-debug`. */
  readonly doctor: readonly string[];
  /** English: by element alone on its page, and for several. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** What a page that names a commune brings besides: by element alone, and for all four. */
  readonly commune: Readonly<Record<string, readonly string[]>>;
  /** What an element brings later by itself. */
  readonly late: Readonly<Record<string, readonly string[]>>;
  /** Every published file. */
  readonly files: Readonly<Record<string, PublishedFile>>;
}

/** The files of an element in the order in which they must load, its entry last. */
export interface ElementFiles {
  /** All it needs in one, for a page with no other widget. */
  readonly alone: readonly string[];
  /** For a page with several: what it shares, and its own. */
  readonly several: readonly string[];
}

/** A file as a web admin may want to check it. */
export interface PublishedFile {
  readonly bytes: number;
  /** For the attribute of this name: `sha256-…`. */
  readonly integrity: string;
}
