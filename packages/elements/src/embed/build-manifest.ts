/** What the build writes beside the chunks: which file brings what. */
export interface BuildManifest {
  readonly version: string;
  readonly loader: string;
  /** By element, without the `ispeed-` prefix. */
  readonly elements: Readonly<Record<string, ElementFiles>>;
  /** What mounts `<div class="ispeed-widget">`. */
  readonly placeholders: string;
  /** The words of a language other than Vietnamese. */
  readonly locales: Readonly<Record<string, string>>;
  /** What a page that names a commune brings besides: by element alone, and for all four. */
  readonly commune: Readonly<Record<string, readonly string[]>>;
  /** What an element brings later by itself. */
  readonly late: Readonly<Record<string, readonly string[]>>;
}

/** The files of an element, its entry first. */
export interface ElementFiles {
  /** All it needs, mostly in one, for a page with no other widget. */
  readonly alone: readonly string[];
  /** For a page with several: its own, and what it shares. */
  readonly several: readonly string[];
}

/** The part of it that the loader carries. */
export type LoaderManifest = Pick<BuildManifest, 'version' | 'elements' | 'locales' | 'placeholders'>;
